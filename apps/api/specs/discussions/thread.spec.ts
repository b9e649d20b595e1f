import { FIELDS } from "../house/browser.ts";
import { House } from "../house/house.ts";
import { type Region, ask, foundRegion, letIn, register, reply } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

const THREAD = `query($id: ID!, $first: Int, $after: String, $before: String) { thread(id: $id) { title replyCount unread unreadCount unreadAfter
  viewerCan { reply acceptAnswer } acceptedPost { id } openingPost { html organisation { name } author { ... on Person { name } } }
  replies(first: $first, after: $after, before: $before) { hasPreviousPage pageInfo { hasNextPage endCursor }
    nodes { id body deletedAt editedAt accepted cursor replyTo { id excerpt author { ... on Person { name } } } viewerCan { edit delete accept } } } } }`;
interface Seen {
  thread: {
    replyCount: number;
    unread: boolean;
    unreadCount: number;
    unreadAfter: string | null;
    acceptedPost: { id: string } | null;
    openingPost: { organisation: { name: string } | null };
    viewerCan: { reply: boolean; acceptAnswer: boolean };
    replies: {
      hasPreviousPage: boolean;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: {
        id: string;
        body: string | null;
        accepted: boolean;
        cursor: string;
        replyTo: unknown;
        deletedAt: string | null;
      }[];
    };
  };
}

it("members hear of a question live, in list and bell; the asker does not hear of their own", async () => {
  const [reader, asker] = [await region.moderator.listen(), await region.member.listen()];
  await ask(region.member, region.closed.id, "Wer hat Erfahrung mit Vollmachten?");
  await house.settled();
  expect(reader).toContainEqual({ topic: "threads", groupId: region.closed.id });
  expect(reader).toContainEqual({ topic: "inbox" });
  expect(asker).not.toContainEqual({ topic: "inbox" });
  const { notifications } = await region.moderator.must<{ notifications: { nodes: unknown[] } }>(
    "{ notifications(first: 1) { nodes { kind actor { name } thread { title } } } }",
  );
  expect(notifications.nodes).toEqual([
    {
      kind: "THREAD_ASKED",
      actor: { name: "Mehmet Aydin" },
      thread: { title: "Wer hat Erfahrung mit Vollmachten?" },
    },
  ]);
});

it("an answer links what it answers; the asker is told live and by mail, and marks it as accepted", async () => {
  const id = await ask(region.member, region.network.id, "Wo liegt die Zuständigkeit?");
  const asker = await region.member.listen();
  const first = await reply(region.moderator, id, "Am **Ort** der Betriebsstätte.");
  const second = await reply(region.administrator, id, "Auch bei zwei Standorten?", first);
  await house.settled();
  expect(asker).toContainEqual({ topic: "thread", threadId: id, groupId: region.network.id });
  expect((await house.mailsTo(region.member.email))[0]?.text).toContain("Auch bei zwei Standorten?");
  const { thread } = await region.member.must<Seen>(THREAD, { id });
  expect(thread.replies.nodes[1]?.replyTo).toEqual({
    id: first,
    excerpt: "Am Ort der Betriebsstätte.",
    author: { name: "Miriam Okafor" },
  });
  expect(thread).toMatchObject({ replyCount: 2, unreadCount: 2, viewerCan: { acceptAnswer: true } });

  expect((await region.moderator.command("acceptAnswer", { postId: first })).code).toBe("NOT_ALLOWED");
  await region.member.command("acceptAnswer", { postId: first });
  await region.member.command("acceptAnswer", { postId: second });
  const accepted = (await region.moderator.must<Seen>(THREAD, { id })).thread;
  expect(accepted.replies.nodes.map((post) => post.accepted)).toEqual([false, true]);
  await region.member.command("withdrawAcceptance", { threadId: id });
  expect((await region.member.must<Seen>(THREAD, { id })).thread.acceptedPost).toBeNull();
});

it("a reply sent twice with its key is there once, and is answered with the same post", async () => {
  const id = await ask(region.member, region.network.id, "Kommt das doppelt an?");
  const send = () =>
    region.moderator.command(
      "reply",
      { threadId: id, body: "Nur einmal." },
      "... on ReplySuccess { post { id } }",
      "schluessel-eins",
    );
  const [once, again] = await Promise.all([send(), send()]);
  expect(again).toEqual(once);
  expect((await region.member.must<Seen>(THREAD, { id })).thread.replyCount).toBe(1);
});

it("pages forward and back meet every reply once, in time, also when thirty were written at once", async () => {
  const id = await ask(region.member, region.network.id, "Dreißig auf einmal?");
  await Promise.all(Array.from({ length: 30 }, (_, i) => reply(region.moderator, id, `Antwort ${i}`)));
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 5; page++) {
    const { thread }: Seen = await region.member.must<Seen>(THREAD, { id, first: 7, after });
    seen.push(...thread.replies.nodes.map((post) => post.id));
    after = thread.replies.pageInfo.endCursor;
    expect(thread.replies.pageInfo.hasNextPage).toBe(page < 4);
  }
  expect(new Set(seen).size).toBe(30);
  const last = (await region.member.must<Seen>(THREAD, { id, first: 50 })).thread.replies.nodes.at(-1)!;
  const back = (await region.member.must<Seen>(THREAD, { id, first: 10, before: last.cursor })).thread
    .replies;
  expect(back.nodes.map((post) => post.id)).toEqual(seen.slice(19, 29));
  expect(back.hasPreviousPage).toBe(true);
}, 30_000);

it("reading moves the mark forward only, and what came before one joined is not new", async () => {
  const id = await ask(region.member, region.closed.id, "Was ist neu für Neue?");
  const first = await reply(region.moderator, id, "Erstens.");
  const newcomer = await register(house, "Nora Neu");
  await letIn(house, region.moderator, newcomer, region.closed.id);
  expect((await newcomer.must<Seen>(THREAD, { id })).thread).toMatchObject({ unread: false, unreadCount: 0 });
  const second = await reply(region.moderator, id, "Zweitens.");
  expect((await newcomer.must<Seen>(THREAD, { id })).thread).toMatchObject({ unread: true, unreadCount: 1 });
  await newcomer.command("markThreadRead", { threadId: id, postId: second });
  await newcomer.command("markThreadRead", { threadId: id, postId: first });
  const { thread } = await newcomer.must<Seen>(THREAD, { id });
  expect(thread).toMatchObject({ unread: false, unreadCount: 0, unreadAfter: null });
});

it("what is new begins at the first post by somebody else, after one's own", async () => {
  const id = await ask(region.member, region.network.id, "Wo beginnt das Neue?");
  const read = await reply(region.moderator, id, "Gelesen.");
  await region.member.command("markThreadRead", { threadId: id, postId: read });
  await reply(region.member, id, "Mein Nachtrag.");
  expect((await region.member.must<Seen>(THREAD, { id })).thread).toMatchObject({ unreadCount: 0 });
  const answer = await reply(region.moderator, id, "Dazu die Antwort.");
  const { unreadCount, unreadAfter } = (await region.member.must<Seen>(THREAD, { id })).thread;
  const { thread } = await region.member.must<Seen>(THREAD, { id, after: unreadAfter });
  expect(unreadCount).toBe(1);
  expect(thread.replies.nodes[0]?.id).toBe(answer);
});

it("one edits one's own post and deletes one's own reply; a moderator deletes anyone's; its place stays", async () => {
  const id = await ask(region.member, region.network.id, "Darf ich das ändern?");
  const own = await reply(region.member, id, "Erste Fassung");
  expect((await region.moderator.command("editPost", { postId: own, body: "Fremde Fassung" })).code).toBe(
    "NOT_ALLOWED",
  );
  await region.member.command("editPost", { postId: own, body: "Zweite Fassung" });
  await region.moderator.command("deletePost", { postId: own });
  const { thread } = await region.member.must<Seen>(THREAD, { id });
  expect(thread.replies.nodes).toMatchObject([{ body: null, deletedAt: expect.any(String) as string }]);
  expect((await region.member.command("reply", { threadId: id, body: "Darauf?", replyToId: own })).code).toBe(
    "POST_DELETED",
  );
});

it("a post shows the organisation its author belonged to when writing, once that tie is confirmed", async () => {
  const author = await register(house, "Paula Probe", { organisation: "Probe GmbH" });
  const before = await ask(author, region.network.id, "Noch ohne Zeichen?");
  const { verificationDesk: desk } = await region.moderator.must<{
    verificationDesk: { affiliations: { id: string; person: { name: string } }[] };
  }>("{ verificationDesk { affiliations { id person { name } } } }");
  const tie = desk.affiliations.find(({ person }) => person.name === "Paula Probe")!;
  expect((await region.member.command("confirmAffiliation", { affiliationId: tie.id })).code).toBe(
    "NOT_FOUND",
  );
  await region.moderator.command("confirmAffiliation", { affiliationId: tie.id });
  const later = await ask(author, region.network.id, "Und jetzt mit Zeichen?");
  expect((await region.member.must<Seen>(THREAD, { id: before })).thread.openingPost.organisation).toBeNull();
  expect((await region.member.must<Seen>(THREAD, { id: later })).thread.openingPost.organisation).toEqual({
    name: "Probe GmbH",
  });
});

it.each([
  ["empty", { title: "", body: "" }, ["title REQUIRED", "body REQUIRED"]],
  ["too short", { title: "Kurz?", body: "?" }, ["title TOO_SHORT", "body TOO_SHORT"]],
  ["too long", { title: "x".repeat(161), body: "y".repeat(20_001) }, ["title TOO_LONG", "body TOO_LONG"]],
])("a question that is %s is answered field by field", async (_, text, expected) => {
  const outcome = await region.member.command("askQuestion", { groupId: region.network.id, ...text }, FIELDS);
  expect(outcome.fields?.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

it("a page of twenty posts asks the database as often as a page of one", async () => {
  const small = await ask(region.member, region.network.id, "Eine Antwort genügt?");
  await reply(region.moderator, small, "Ja.");
  const large = await ask(region.member, region.network.id, "Zwanzig Antworten?");
  for (let i = 0; i < 20; i++)
    await reply([region.moderator, region.administrator][i % 2]!, large, `Antwort ${i}`);
  const statements = async (id: string) => {
    await house.settled();
    const before = house.statements();
    await region.member.must(
      `query($id: ID!) { thread(id: $id) { title viewerCan { reply } replies(first: 20) { nodes { html accepted
         author { ... on Person { name } } organisation { name kind verified } replyTo { excerpt } viewerCan { edit delete accept } } } } }`,
      { id },
    );
    return house.statements() - before;
  };
  expect(await statements(large)).toBe(await statements(small));
  expect(await statements(large)).toBeLessThanOrEqual(6);
});

it("a moderator takes a question away with its title; answers stay, and nothing leads to it any more", async () => {
  const { member, moderator, network } = region;
  const id = await ask(member, network.id, "Herr Beispielmann hat Pass C01X0006H?", "Mehr zu Beispielmann.");
  await reply(moderator, id, "Bitte keine Falldaten.");
  await house.settled();
  const opening = async () =>
    (
      await member.must<{ thread: { title: string; openingPost: { id: string; html: string | null } } }>(
        `{ thread(id: "${id}") { title openingPost { id html } } }`,
      )
    ).thread;
  const postId = (await opening()).openingPost.id;
  expect((await member.command("deletePost", { postId })).code).toBe("NOT_ALLOWED");
  expect((await moderator.command("deletePost", { postId })).__typename).toBe("PostSuccess");
  await house.settled();

  expect(await opening()).toMatchObject({ title: "Gelöschtes Thema", openingPost: { html: null } });
  const { search, notifications } = await member.must<Record<string, { nodes: { postId?: string }[] }>>(
    `{ search(text: "Beispielmann") { nodes { postId } } notifications { nodes { postId } } }`,
  );
  expect(search!.nodes).toEqual([]);
  expect(notifications!.nodes.filter((each) => each.postId === postId)).toEqual([]);
  expect(await house.truth("select 1 from post where body ilike '%beispielmann%'")).toEqual([]);
});
