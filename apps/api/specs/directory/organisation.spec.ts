import { FIELDS } from "../house/browser.ts";
import { House } from "../house/house.ts";
import { type Region, foundRegion, register } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

const find = async (name: string) =>
  (
    await house
      .visitor()
      .must<{ organisationMatches: { id: string; name: string; kind: string; verified: boolean }[] }>(
        "query($text: String!) { organisationMatches(text: $text) { id name kind verified } }",
        { text: name },
      )
  ).organisationMatches;

it("nobody becomes an authority by typing its name: the organisation is unverified, the tie unconfirmed, the person unmarked", async () => {
  const typist = await register(house, "Tilo Tipper", {
    organisation: "Ausländerbehörde Erfunden",
    kind: "AUTHORITY",
  });
  expect(await find("erfunden")).toMatchObject([{ kind: "AUTHORITY", verified: false }]);
  const seen = await region.member.must<{ person: unknown }>(
    "query($id: ID!) { person(id: $id) { affiliation { id } } }",
    {
      id: typist.id,
    },
  );
  expect(seen.person).toEqual({ affiliation: null });
  const [organisation] = await find("erfunden");
  const own = await typist.command("verifyOrganisation", { organisationId: organisation!.id });
  expect(own.code).toBe("NOT_ALLOWED");
});

it("the same name in the same place is one organisation, however it is written", async () => {
  await register(house, "Erste Person", { organisation: "Metallbau Brückner GmbH" });
  await register(house, "Zweite Person", { organisation: "METALLBAU BRÜCKNER gmbh" });
  expect(await find("brückner")).toHaveLength(1);
});

it("the first person confirmed administers the organisation, confirms the next one, and hears of them", async () => {
  const first = await register(house, "Carla Chefin", { organisation: "Weingut Sonnenhang" });
  const ties = async (who: typeof first) =>
    (
      await who.must<{
        verificationDesk: { affiliations: { id: string; person: { name: string } }[] } | null;
      }>("{ verificationDesk { affiliations { id person { name } } } }")
    ).verificationDesk?.affiliations ?? [];
  expect(await ties(first)).toEqual([]);
  const own = (await ties(region.moderator)).find(({ person }) => person.name === "Carla Chefin")!;
  await region.moderator.command("confirmAffiliation", { affiliationId: own.id });

  await register(house, "Neue Kollegin", { organisation: "Weingut Sonnenhang" });
  await house.settled();
  const [colleague] = await ties(first);
  expect(colleague?.person.name).toBe("Neue Kollegin");
  const { notifications } = await first.must<{ notifications: { nodes: { kind: string }[] } }>(
    "{ notifications { nodes { kind } } }",
  );
  expect(notifications.nodes.map(({ kind }) => kind)).toEqual([
    "AFFILIATION_REQUESTED",
    "AFFILIATION_CONFIRMED",
  ]);
  await first.command("confirmAffiliation", { affiliationId: colleague!.id });
  const again = await region.moderator.command("rejectAffiliation", { affiliationId: colleague!.id });
  expect(again.code).toBe("AFFILIATION_DECIDED");
});

it("a verified organisation is marked for everyone; a second verification is told so", async () => {
  await register(house, "Vito Verifiziert", { organisation: "Prüfbar AG" });
  const [organisation] = await find("Prüfbar");
  await region.moderator.command("verifyOrganisation", { organisationId: organisation!.id });
  expect(await find("Prüfbar")).toMatchObject([{ verified: true }]);
  const again = await region.moderator.command("verifyOrganisation", { organisationId: organisation!.id });
  expect(again.code).toBe("ORGANISATION_VERIFIED");
});

it("an organisation is found by its words in any order, by some of them, by its beginning and with a slip of the finger", async () => {
  const name = "Ausländerbehörde Stadt Musterheim";
  await register(house, "Mia Muster", { organisation: name, kind: "AUTHORITY" });
  for (const typed of [
    "Stadt Musterheim Ausländerbehörde",
    "Ausländerbehörde Musterheim",
    "ausländerbehörde st",
    "Auslanderbehörde Stadt Mustrheim",
  ])
    expect([typed, (await find(typed)).map((each) => each.name)]).toEqual([
      typed,
      expect.arrayContaining([name]),
    ]);
});

it("a made-up authority is refused with a reason: nobody finds it, its typist reads why, its name is free again", async () => {
  const typist = await register(house, "Fritz Fake", {
    organisation: "Ausländerbehörde Nirgendwo",
    kind: "AUTHORITY",
  });
  const [{ id: organisationId } = { id: "" }] = await find("Nirgendwo");
  const input = { organisationId, reason: "Diese Behörde gibt es nicht." };
  expect((await region.member.command("rejectOrganisation", input)).code).toBe("NOT_ALLOWED");
  const without = await region.moderator.command("rejectOrganisation", { ...input, reason: " " }, FIELDS);
  expect(without.fields).toEqual([{ field: "reason", code: "REQUIRED" }]);
  expect((await region.moderator.command("rejectOrganisation", input)).__typename).toBe(
    "VerifyOrganisationSuccess",
  );
  expect((await region.moderator.command("verifyOrganisation", { organisationId })).code).toBe(
    "ORGANISATION_VERIFIED",
  );

  expect(await find("Nirgendwo")).toEqual([]);
  const seen = await region.member.must<{ organisation: unknown; organisations: { nodes: unknown[] } }>(
    `{ organisation(id: "${organisationId}") { id } organisations(search: "Nirgendwo") { nodes { id } } }`,
  );
  expect(seen).toMatchObject({ organisation: null, organisations: { nodes: [] } });
  await house.settled();
  const own = await typist.must(
    "{ viewer { affiliations { state decisionReason } } notifications(first: 1) { nodes { kind reason } } }",
  );
  expect(own).toEqual({
    viewer: { affiliations: [{ state: "REJECTED", decisionReason: input.reason }] },
    notifications: { nodes: [{ kind: "AFFILIATION_REJECTED", reason: input.reason }] },
  });
  expect((await house.mailsTo(typist.email))[0]?.text).toContain(input.reason);
  const back = await region.member.command("requestAffiliation", { organisationId });
  expect(back.code).toBe("NOT_FOUND");
  expect((await region.member.command("verifyOrganisation", { organisationId })).code).toBe("NOT_FOUND");
  await register(house, "Frieda Richtig", { organisation: "Ausländerbehörde Nirgendwo", kind: "AUTHORITY" });
  expect(await find("Nirgendwo")).toHaveLength(1);
});

it("a tie is refused with a reason; only who decides sees the mail address and the reason", async () => {
  const claimant = await register(house, "Claus Claim", { organisation: "Regionalagentur" });
  const pending = async (who: typeof claimant) =>
    (
      await who.must<{ verificationDesk: { affiliations: { id: string; email: string }[] } | null }>(
        "{ verificationDesk { affiliations { id email person { name } } } }",
      )
    ).verificationDesk?.affiliations.find(({ email }) => email === claimant.email);
  const tie = (await pending(region.moderator))!;
  expect(await pending(region.member)).toBeUndefined();
  const bare = await region.moderator.command("rejectAffiliation", { affiliationId: tie.id }, FIELDS);
  expect(bare.fields).toEqual([{ field: "reason", code: "REQUIRED" }]);
  const reason = "Wir kennen Sie hier leider nicht.";
  const done = await region.moderator.command(
    "rejectAffiliation",
    { affiliationId: tie.id, reason },
    "... on DecideAffiliationSuccess { affiliation { state decisionReason decidedBy { name } } }",
  );
  expect(done["affiliation"]).toMatchObject({ state: "REJECTED", decisionReason: reason });
});

it("typed percent signs and underscores find themselves only", async () => {
  expect(await find("%%")).toEqual([]);
  expect(await find("__")).toEqual([]);
});

it("a profile is edited field by field, and a name cannot vanish", async () => {
  const bad = await region.member.command(
    "editProfile",
    { name: " ", about: "x".repeat(2001), locale: "EN" },
    FIELDS,
  );
  expect(bad.fields?.map(({ field, code }) => `${field} ${code}`)).toEqual([
    "name REQUIRED",
    "about TOO_LONG",
  ]);
  await region.member.command("editProfile", { name: "Mehmet Aydın", jobTitle: "Personal", locale: "EN" });
  const { viewer } = await region.member.must<{ viewer: unknown }>(
    "{ viewer { locale person { name jobTitle } } }",
  );
  expect(viewer).toEqual({ locale: "EN", person: { name: "Mehmet Aydın", jobTitle: "Personal" } });
});

it("names the region, makes groups and appoints moderators: an administrator, and nobody else", async () => {
  const tries = [
    ["nameRegion", { name: "Meine Region" }],
    ["createGroup", { name: "Meine Gruppe", kind: "CLOSED", purpose: "Nur für mich selbst.", rules: [] }],
    ["appointModerator", { groupId: region.closed.id, personId: region.member.id }],
    ["dismissModerator", { groupId: region.closed.id, personId: region.moderator.id }],
  ] as const;
  for (const [name, input] of tries)
    expect((await region.member.command(name, input)).code).toBe("NOT_ALLOWED");
  const twice = await region.administrator.command("createGroup", {
    ...{ name: "Der geschlossene Kreis", kind: "CLOSED", purpose: "Noch einmal dasselbe.", rules: [] },
  });
  expect(twice.code).toBe("GROUP_THERE");
});
