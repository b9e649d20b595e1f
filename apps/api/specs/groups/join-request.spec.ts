import { days } from "#kernel";
import type { Browser } from "../house/browser.ts";
import { DECIDED_BY, FIELDS } from "../house/browser.ts";
import { House } from "../house/house.ts";
import { PASSWORD, type Region, foundRegion, letIn, register, requestToJoin } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

const standing = async (who: Browser) =>
  (
    await who.must<{ group: Record<string, unknown> }>(
      `query($slug: String!) { group(slug: $slug) { viewerStanding viewerJoinRequest { state decisionReason decidedBy { name } mayAskAgainAt }
       viewerCan { read requestToJoin } } }`,
      { slug: region.closed.slug },
    )
  ).group;
const onDesk = async (who: Browser) =>
  (
    await who.must<{ joinRequests: { nodes: { id: string; person: { name: string }; email: string }[] } }>(
      "{ joinRequests { nodes { id person { name } email } } }",
    )
  ).joinRequests.nodes;

it("a request reaches the desk live, with person and mail address; approved, the group opens and applicant and mail say so", async () => {
  const applicant = await register(house, "Anton Antrag");
  const [desk, own] = [await region.moderator.listen(), await applicant.listen()];
  const joinRequestId = await requestToJoin(applicant, region.closed.id);
  await house.settled();
  expect(desk).toContainEqual({ topic: "desk", groupId: region.closed.id });
  expect(await onDesk(region.moderator)).toEqual([
    { id: joinRequestId, person: { name: "Anton Antrag" }, email: applicant.email },
  ]);
  expect(await standing(applicant)).toMatchObject({
    viewerStanding: "APPLICANT",
    viewerCan: { read: false },
  });

  await region.moderator.command("approveJoinRequest", { joinRequestId, version: 1 });
  const [mail] = await house.mailsTo(applicant.email);
  expect(own).toContainEqual({ topic: "group", groupId: region.closed.id });
  expect(own).toContainEqual({ topic: "inbox" });
  expect(mail?.subject).toBe("Sie sind freigeschaltet für „Der geschlossene Kreis“");
  expect(await standing(applicant)).toMatchObject({ viewerStanding: "MEMBER", viewerCan: { read: true } });
  expect(await onDesk(region.moderator)).toEqual([]);
});

it("a rejection needs a reason, which the applicant reads, and no new request is possible at once", async () => {
  const applicant = await register(house, "Rita Ablehnung");
  const joinRequestId = await requestToJoin(applicant, region.closed.id);
  const without = await region.moderator.command(
    "rejectJoinRequest",
    { joinRequestId, version: 1, reason: " " },
    FIELDS,
  );
  expect(without.fields).toEqual([{ field: "reason", code: "REQUIRED" }]);
  const reason = "Bitte lassen Sie zuerst Ihre Organisation prüfen.";
  await region.moderator.command("rejectJoinRequest", { joinRequestId, version: 1, reason });
  expect(await standing(applicant)).toMatchObject({
    viewerStanding: "OUTSIDER",
    viewerJoinRequest: { state: "REJECTED", decisionReason: reason, decidedBy: { name: "Miriam Okafor" } },
    viewerCan: { requestToJoin: false },
  });
  expect((await house.mailsTo(applicant.email))[0]?.text).toContain(reason);
  const again = { groupId: region.closed.id, reason: "Inzwischen ist unsere Organisation geprüft." };
  expect((await applicant.command("requestToJoin", again)).code).toBe("TOO_EARLY");
});

it("a moderator can let a rejected person ask again early", async () => {
  const applicant = await register(house, "Fritz Frueher");
  const joinRequestId = await requestToJoin(applicant, region.closed.id);
  await region.moderator.command("rejectJoinRequest", {
    joinRequestId,
    version: 1,
    reason: "Noch nicht ganz vollständig.",
  });
  expect((await applicant.command("allowNewJoinRequest", { joinRequestId })).code).toBe("NOT_FOUND");
  await region.moderator.command("allowNewJoinRequest", { joinRequestId });
  expect(await standing(applicant)).toMatchObject({ viewerCan: { requestToJoin: true } });
  await requestToJoin(applicant, region.closed.id);
});

it("a withdrawn request leaves the desk and cannot be decided any more", async () => {
  const applicant = await register(house, "Willi Zurueck");
  const joinRequestId = await requestToJoin(applicant, region.closed.id);
  expect((await region.member.command("withdrawJoinRequest", { joinRequestId })).code).toBe("NOT_FOUND");
  await applicant.command("withdrawJoinRequest", { joinRequestId });
  expect((await onDesk(region.moderator)).map(({ id }) => id)).not.toContain(joinRequestId);
  const late = await region.moderator.command(
    "approveJoinRequest",
    { joinRequestId, version: 1 },
    DECIDED_BY,
  );
  expect(late.code).toBe("REQUEST_WITHDRAWN");
});

it("of 50 decisions at once one counts; the others are told who decided; one notification and one mail go out", async () => {
  const applicant = await register(house, "Eva Gleichzeitig");
  const joinRequestId = await requestToJoin(applicant, region.closed.id);
  const decisions = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      i % 2
        ? region.moderator.command("approveJoinRequest", { joinRequestId, version: 1 }, DECIDED_BY)
        : region.moderator.command(
            "rejectJoinRequest",
            { joinRequestId, version: 1, reason: "Leider noch nicht." },
            DECIDED_BY,
          ),
    ),
  );
  expect(decisions.filter(({ __typename }) => __typename === "JoinRequestSuccess")).toHaveLength(1);
  const late = decisions.filter(({ __typename }) => __typename === "Conflict");
  expect(late).toHaveLength(49);
  expect(new Set(late.map(({ message }) => message))).toEqual(
    new Set(["Bereits entschieden von Miriam Okafor."]),
  );
  const about = (await house.mailsTo(applicant.email)).filter(({ subject }) => subject.includes("Kreis"));
  expect(about).toHaveLength(1);
  const rows = await house.truth("select 1 from notification where join_request_id = $1 and person_id = $2", [
    joinRequestId,
    applicant.id,
  ]);
  expect(rows).toHaveLength(1);
}, 30_000);

it("the same key decides once, however often it is sent", async () => {
  const applicant = await register(house, "Key Gleich");
  const joinRequestId = await requestToJoin(applicant, region.closed.id);
  const send = () =>
    region.moderator.command(
      "approveJoinRequest",
      { joinRequestId, version: 1 },
      "",
      "immer-derselbe-schluessel",
    );
  const outcomes = await Promise.all([send(), send(), send()]);
  expect(outcomes.map(({ __typename }) => __typename)).toEqual(Array(3).fill("JoinRequestSuccess"));
  const other = await region.moderator.command(
    "rejectJoinRequest",
    { joinRequestId, version: 1, reason: "Nun doch nicht mehr." },
    "",
    "immer-derselbe-schluessel",
  );
  expect(other.code).toBe("KEY_REUSED");
});

it("the last moderator cannot leave, and nobody removes a moderator", async () => {
  const leave = await region.moderator.command("leaveGroup", { groupId: region.closed.id });
  expect(leave.code).toBe("LAST_MODERATOR");
  const second = await register(house, "Sebastian Thome");
  await region.administrator.command("appointModerator", { groupId: region.closed.id, personId: second.id });
  expect(await standing(second)).toMatchObject({ viewerStanding: "MODERATOR" });
  const remove = await region.moderator.command("removeMember", {
    ...{ groupId: region.closed.id, personId: second.id, reason: "Das geht so leider nicht." },
  });
  expect(remove.code).toBe("IS_MODERATOR");
  await region.administrator.command("dismissModerator", { groupId: region.closed.id, personId: second.id });
  expect(await standing(second)).toMatchObject({ viewerStanding: "MEMBER" });
});

it("whoever was removed reads when and why on the group's page, and nothing else of it", async () => {
  const { closed, moderator } = region;
  const former = await register(house, "Erik Ehemals");
  await letIn(house, moderator, former, closed.id);
  const page = () =>
    former.must<{ group: { viewerFormerMembership: { endedAt: string; reason: string } | null } }>(
      `{ group(slug: "${closed.slug}") { viewerFormerMembership { endedAt reason } } }`,
    );
  expect((await page()).group.viewerFormerMembership).toBeNull();
  const reason = "Die Stelle wurde gewechselt.";
  await moderator.command("removeMember", { groupId: closed.id, personId: former.id, reason });
  expect((await page()).group.viewerFormerMembership).toMatchObject({ reason });
  await house.settled();
  const { notifications } = await former.must<{ notifications: { nodes: object[] } }>(
    "{ notifications(first: 1) { nodes { kind reason } } }",
  );
  expect(notifications.nodes).toEqual([{ kind: "MEMBERSHIP_ENDED", reason }]);
});

it("thirty days after a rejection the same person may ask again", async () => {
  const applicant = await register(house, "Dora Dreissig");
  const joinRequestId = await requestToJoin(applicant, region.closed.id);
  await region.moderator.command("rejectJoinRequest", {
    joinRequestId,
    version: 1,
    reason: "Noch nicht vollständig.",
  });
  house.clock.moveBy(days(30)); // past every session, too
  await applicant.command("signIn", { email: applicant.email, password: PASSWORD });
  await requestToJoin(applicant, region.closed.id);
  expect(await standing(applicant)).toMatchObject({ viewerStanding: "APPLICANT" });
});
