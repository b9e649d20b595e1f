import { House } from "../house/house.ts";
import { type Region, ask, foundRegion, register } from "../house/region.ts";

let house: House;
let region: Region;
let topics: Record<string, string>;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
  const { topics: headings } = await region.member.must<{
    topics: { slug: string; children: { id: string; slug: string }[] }[];
  }>("{ topics { id slug children { id slug } } }");
  topics = Object.fromEntries(
    headings.flatMap(({ children }) => children.map(({ slug, id }) => [slug, id] as const)),
  );
}, 60_000);
afterAll(() => house?.close());

type Person = Region["member"];
const SELECTION = "... on ThreadSuccess { thread { id } } ... on InvalidInput { fields { field code } }";

const askAbout = async (who: Person, groupId: string, title: string, topicIds: string[]) =>
  (await who.command(
    "askQuestion",
    { groupId, title, body: "Wer weiß das?", topicIds },
    SELECTION,
  )) as unknown as { thread: { id: string }; fields?: unknown };
const follow = (who: Person, ...slugs: string[]) =>
  who.command("followTopics", { topicIds: slugs.map((slug) => topics[slug]) });

async function titlesOf(who: Person, filter: string): Promise<string[]> {
  const { threads } = await who.must<{ threads: { nodes: { title: string }[] } }>(
    `{ threads(${filter}) { nodes { title } } }`,
  );
  return threads.nodes.map(({ title }) => title);
}

it("who follows topics hears of new threads about them; who follows none hears of all", async () => {
  const { network, member } = region;
  const [curious, nurse] = [await register(house, "Nora Neugier"), await register(house, "Paul Pflege")];
  await follow(nurse, "anerkennung", "sprache");
  await askAbout(member, network.id, "Wer kennt die Blaue Karte?", [topics["blaue-karte"]!]);
  await askAbout(member, network.id, "Wer erkennt an?", [topics["anerkennung"]!, topics["blaue-karte"]!]);
  await ask(member, network.id, "Worum geht es hier?");
  await house.settled();
  const heard = async (who: Person) =>
    (
      await who.must<{ notifications: { nodes: { thread: { title: string } }[] } }>(
        "{ notifications { nodes { thread { title } } } }",
      )
    ).notifications.nodes
      .map(({ thread }) => thread?.title)
      .sort(); // told side by side: which comes first is nobody's promise
  expect(await heard(curious)).toEqual([
    "Wer erkennt an?",
    "Wer kennt die Blaue Karte?",
    "Worum geht es hier?",
  ]);
  expect(await heard(nurse)).toEqual(["Wer erkennt an?", "Worum geht es hier?"]);
  expect(await titlesOf(nurse, "followed: true")).toEqual(["Wer erkennt an?"]);
  expect(await titlesOf(curious, `topic: "blaue-karte"`)).toEqual([
    "Wer erkennt an?",
    "Wer kennt die Blaue Karte?",
  ]);
  await follow(nurse);
  expect(await titlesOf(nurse, "followed: true")).toEqual([]);
});

it("a thread about a topic in a closed group is nobody's who may not read it", async () => {
  const outsider = await register(house, "Alma Außen");
  await follow(outsider, "termine");
  await askAbout(region.member, region.closed.id, "Nur für uns?", [topics["termine"]!]);
  await house.settled();
  expect(await titlesOf(outsider, `topic: "termine"`)).toEqual([]);
  expect(await titlesOf(outsider, "followed: true")).toEqual([]);
  expect(await titlesOf(region.moderator, `topic: "termine"`)).toEqual(["Nur für uns?"]);
});

it("at most three topics stand at a thread, and only what the list offers", async () => {
  const four = ["anerkennung", "sprache", "termine", "westbalkan"].map((slug) => topics[slug]!);
  const { topic: heading } = await region.member.must<{ topic: { id: string } }>(
    `{ topic(slug: "aufenthalt") { id } }`,
  );
  for (const [ids, code] of [
    [four, "TOO_LONG"],
    [[heading.id], "OUTDATED"],
    [["01980000-0000-7000-8000-00000000ffff"], "OUTDATED"],
    [["kein Thema"], "OUTDATED"],
  ] as const)
    expect(await askAbout(region.member, region.network.id, "Wie viele Themen?", [...ids])).toMatchObject({
      fields: [{ field: "topicIds", code }],
    });
});

it("administrators keep the list; a retired topic stays with its threads and is offered no more", async () => {
  const save = (who: Person, input: object) =>
    who.command("saveTopic", input, "... on SaveTopicSuccess { topic { id slug name retired } }");
  const { administrator, member, network } = region;
  const names = { nameDe: "Führerschein & Mobilität", nameEn: "Driving" };
  expect((await save(member, names)).__typename).toBe("NotAllowed");
  const { topic: parent } = await member.must<{ topic: { id: string } }>(`{ topic(slug: "alltag") { id } }`);
  const saved = await save(administrator, { ...names, parentId: parent.id });
  expect(saved["topic"]).toMatchObject({ slug: "fuehrerschein-mobilitaet", name: names.nameDe });
  const { id: topicId } = saved["topic"] as { id: string };
  expect(await save(administrator, { ...names, parentId: parent.id })).toMatchObject({
    code: "TOPIC_EXISTS",
  });
  expect((await save(administrator, { ...names, nameDe: "Drittes", parentId: topicId })).__typename).toBe(
    "NotFound",
  );

  const { thread } = await askAbout(member, network.id, "Gilt mein Führerschein?", [topicId]);
  await save(administrator, { ...names, topicId, retired: true });
  const seen = await member.must(
    `{ thread(id: "${thread.id}") { topics { name } } topics { children { slug } } }`,
  );
  expect(seen).toMatchObject({ thread: { topics: [{ name: names.nameDe }] } });
  expect(JSON.stringify(seen)).not.toContain("fuehrerschein");
  expect(await askAbout(member, network.id, "Und meiner?", [topicId])).toMatchObject({
    fields: [{ field: "topicIds", code: "OUTDATED" }],
  });
});
