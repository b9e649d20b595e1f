import { House } from "../house/house.ts";
import { type Region, ask, foundRegion } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

const open = async () =>
  (
    await house.truth<{ n: number }>(
      "select count(*)::int as n from pg_stat_activity where state = 'idle in transaction' and pid <> pg_backend_pid()",
    )
  )[0]!.n;

it("a request that fails in one field leaves no transaction open behind the others", async () => {
  const id = await ask(region.member, region.network.id, "Wer räumt hinter sich auf?");
  const query = `{ thread(id: "${id}") { replies(after: "quatsch") { nodes { id } } group { moderators { id affiliation { organisation { name } } } } } }`;
  await Promise.all(Array.from({ length: 20 }, () => region.member.graphql(query)));
  await new Promise((done) => setTimeout(done, 100));
  expect(await open()).toBe(0);
});

it("forty requests with two mutations each all succeed, and each payload is what its own command made", async () => {
  const edit = (
    name: string,
  ) => `editProfile(input: { idempotencyKey: "${crypto.randomUUID()}", name: "${name}",
    locale: DE }) { ... on EditProfileSuccess { viewer { person { name } } } }`;
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      region.moderator.must<Record<"a" | "b", { viewer: { person: { name: string } } }>>(
        `mutation { a: ${edit(`Miriam A${i}`)} b: ${edit(`Miriam B${i}`)} }`,
      ),
    ),
  );
  expect(answers).toHaveLength(40);
  for (const { b } of answers) expect(b.viewer.person.name).toMatch(/^Miriam [AB]\d+$/);
  const one = await region.member.must<Record<"a" | "b", { viewer: { person: { name: string } } }>>(
    `mutation { a: ${edit("Mehmet Eins")} b: ${edit("Mehmet Zwei")} }`,
  );
  expect([one.a.viewer.person.name, one.b.viewer.person.name]).toEqual(["Mehmet Eins", "Mehmet Zwei"]);
});

it.each([
  ["editProfile", { name: "Mehmet Aydin", locale: "DE" }, { name: "Mehmet B. Aydin", locale: "DE" }],
  ["chooseLanguage", { locale: "EN" }, { locale: "DE" }],
  ["register", { email: "neu@post.example" }, { email: "anders@post.example" }],
])("%s under a key that was used with other input is a conflict", async (name, first, other) => {
  const more =
    name === "register"
      ? {
          ...{ name: "Neue Person", password: "ein langer Satz als Passwort", locale: "DE" },
          newOrganisation: { name: "Neu GmbH", kind: "COMPANY", locality: "Worms" },
          ...{ termsVersion: "2026-11-01", privacyVersion: "2026-11-01" },
        }
      : {};
  const key = crypto.randomUUID();
  expect((await region.member.command(name, { ...more, ...first }, "", key)).__typename).toMatch(/Success$/);
  const again = await region.member.command(name, { ...more, ...other }, "", key);
  expect([again.__typename, again.code]).toEqual(["Conflict", "KEY_REUSED"]);
});

it.each(["a.de/x'y", "ihk.de/it's 'wo'", "\\'", "''", "a & | !", '"offen', "x:*"])(
  "a search for %s is answered",
  async (text) => {
    const { errors } = await region.member.graphql(
      "query($t: String!) { search(text: $t) { nodes { excerptHtml } } }",
      { t: text },
    );
    expect(errors).toBeUndefined();
  },
);
