import { strFromU8, unzipSync } from "fflate";
import { House } from "../house/house.ts";
import { type Region, ask, foundRegion, letIn, register, reply } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

it("a person takes everything stored about them along: as JSON for programs, as a page for people", async () => {
  const { closed, network, moderator, member } = region;
  const person = await register(house, "Erna Export");
  await person.command("editProfile", {
    name: "Erna Export",
    about: "<script>alert(1)</script>",
    locale: "DE",
  });
  await letIn(house, moderator, person, closed.id);
  const strange = await ask(member, closed.id, "Ein Titel, der mir nicht gehört?");
  await reply(person, strange, "Meine Antwort darin.");
  await ask(person, network.id, "Mein eigenes Thema?", "Mein **eigener** Text.");
  await person.command("leaveGroup", { groupId: closed.id });

  const answer = await person.download("/export");
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="?gemeinsam-[\d-]+\.zip"?$/,
  );
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const data = JSON.parse(strFromU8(files["data.json"]!)) as Record<string, Record<string, unknown>[]>;
  expect(data).toMatchObject({
    account: [{ email: person.email }],
    person: [{ name: "Erna Export" }],
    sessions: [{}],
    affiliations: [{ organisation: "Firma Erna Export", state: "PENDING" }],
    acceptances: [{ kind: "PRIVACY" }, { kind: "TERMS" }],
    memberships: [{ group: "Der geschlossene Kreis", role: "MEMBER" }],
    joinRequests: [{ state: "APPROVED" }],
    posts: [
      { title: null, body: "Meine Antwort darin." },
      { title: "Mein eigenes Thema?", body: "Mein **eigener** Text." },
    ],
  });
  const page = strFromU8(files["index.html"]!);
  expect(page).toContain("Mein <strong>eigener</strong> Text.");
  expect(page).toContain("<dd>wartet auf Bestätigung</dd>"); // people read words, programs the code
  expect(page).not.toContain("<script>");
  for (const text of [page, JSON.stringify(data)]) expect(text).not.toContain("der mir nicht gehört");
});

it("nobody else gets anything: a visitor is led to the sign-in", async () => {
  const answer = await house.visitor().download("/export");
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/anmelden?weiter=%2Fprofil"]);
});
