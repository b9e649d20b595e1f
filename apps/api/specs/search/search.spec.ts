import { House } from "../house/house.ts";
import { type Region, ask, foundRegion, reply } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

interface Found {
  search: {
    nodes: { postId: string; excerptHtml: string; thread: { title: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const search = async (text: string, first = 20, after: string | null = null) =>
  (
    await region.member.must<Found>(
      "query($text: String!, $first: Int!, $after: String) { search(text: $text, first: $first, after: $after) { nodes { postId excerptHtml thread { title } } pageInfo { hasNextPage endCursor } } }",
      { text, first, after },
    )
  ).search;

it("a thread is found once, by German word forms in title or reply, with the match marked and all else escaped", async () => {
  const id = await ask(
    region.member,
    region.network.id,
    "Anerkennung einer Pflegefachfrau",
    "Welche Unterlagen <b>fehlen</b> meist?",
  );
  const postId = await reply(
    region.moderator,
    id,
    "Meist fehlen <script>übersetzte</script> Zeugnisse & Nachweise.",
  );
  await house.settled();
  const { nodes } = await search("Zeugnis Anerkennung");
  expect(nodes).toMatchObject([{ postId, thread: { title: "Anerkennung einer Pflegefachfrau" } }]);
  expect(nodes[0]!.excerptHtml).toContain("<mark>Zeugnisse</mark> &#38; Nachweise");
  expect(nodes[0]!.excerptHtml).not.toContain("<script>");
  expect((await search("Pflege")).nodes).toHaveLength(1);
  expect((await search("Zimmermann")).nodes).toEqual([]);
});

it("a thread whose title holds the words stands above one whose text repeats them", async () => {
  await ask(region.member, region.network.id, "Wer kennt sich aus?", "Kranführer. ".repeat(9));
  await ask(region.member, region.network.id, "Kranführer aus Georgien", "Was braucht man dafür?");
  await ask(region.member, region.network.id, "Noch eine Frage dazu", "Kranführer, Kranführer. ".repeat(9));
  await house.settled();
  const { nodes } = await search("Kranführer", 1);
  expect(nodes).toMatchObject([{ thread: { title: "Kranführer aus Georgien" } }]);
});

it("an edited post is found by its new words only", async () => {
  const id = await ask(region.member, region.network.id, "Worte ändern sich manchmal");
  const postId = await reply(region.member, id, "Fahrradständer");
  await house.settled();
  expect((await search("Fahrradständer")).nodes).toHaveLength(1);
  await region.member.command("editPost", { postId, body: "Regenschirm" });
  await house.settled();
  expect((await search("Fahrradständer")).nodes).toEqual([]);
  expect((await search("Regenschirm")).nodes).toHaveLength(1);
});

it("pages of hits meet each thread once", async () => {
  for (let i = 0; i < 7; i++) await ask(region.member, region.network.id, `Seitenweise Nummer ${i}`);
  await house.settled();
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 3; page++) {
    const { nodes, pageInfo }: Found["search"] = await search("Seitenweise", 3, after);
    seen.push(...nodes.map(({ thread }) => thread.title));
    after = pageInfo.endCursor;
  }
  expect(new Set(seen).size).toBe(7);
});

it.each(["", "   ", "&|!()", "der die das", "'", "\\"])(
  "the search text %j finds nothing and fails nothing",
  async (text) => {
    expect((await search(text)).nodes).toEqual([]);
  },
);
