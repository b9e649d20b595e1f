import { buildSchema, printSchema } from "graphql";
import { GraphQLSchemaHost } from "@nestjs/graphql";
import type { Browser, Frames } from "../house/browser.ts";
import { House } from "../house/house.ts";
import { type Region, ask, foundRegion, letIn, register, reply, requestToJoin } from "../house/region.ts";

/** Words that stand nowhere but inside the closed group. */
const CANARY = "Kanarienvogel";
const MISSING = "019ae3c2-223e-7081-bf7e-b63160f62a46";

let house: House;
let region: Region;
let threadId: string;
let postId: string;
const viewers: Record<string, Browser> = {};
const frames: Record<string, Frames> = {};

beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
  viewers["visitor"] = house.visitor();
  viewers["outsider"] = await register(house, "Oskar Aussen");
  viewers["applicant"] = await register(house, "Antje Anfrage");
  viewers["rejected"] = await register(house, "Rolf Abgelehnt");
  viewers["former member"] = await register(house, "Frieda Frueher");
  viewers["removed member"] = await register(house, "Remo Entfernt");
  viewers["administrator"] = region.administrator;
  const { moderator, closed } = region;
  await letIn(house, moderator, viewers["former member"], closed.id);
  await letIn(house, moderator, viewers["removed member"], closed.id);
  threadId = await ask(region.member, closed.id, `${CANARY} im Titel`, `${CANARY} im Text`);
  postId = await reply(moderator, threadId, `${CANARY} in der Antwort`);
  await house.settled();
  await viewers["former member"].command("leaveGroup", { groupId: closed.id });
  await moderator.command("removeMember", {
    ...{ groupId: closed.id, personId: viewers["removed member"].id, reason: "Werbung trotz Hinweis." },
  });
  await requestToJoin(viewers["applicant"], closed.id);
  const rejected = await requestToJoin(viewers["rejected"], closed.id);
  await moderator.command("rejectJoinRequest", {
    joinRequestId: rejected,
    version: 1,
    reason: "Passt leider nicht.",
  });
  await house.settled();
  for (const name of Object.keys(viewers))
    if (name !== "visitor") frames[name] = await viewers[name]!.listen();
}, 90_000);
afterAll(async () => {
  for (const browser of Object.values(viewers)) browser.close();
  await house?.close();
});

const VIEWERS = [
  "visitor",
  "outsider",
  "applicant",
  "rejected",
  "former member",
  "removed member",
  "administrator",
];

const THREAD_FIELDS = `id title kind replyCount unreadCount unread createdAt lastPostAt author { ... on Person { name } }
  openingPost { body html } acceptedPost { body } replies { nodes { body html replyTo { excerpt } } pageInfo { endCursor } }`;
const QUESTIONS: Record<string, string> = {
  "threads of the group": `query($group: ID, $slug: String!, $thread: ID!, $post: ID!) { threads(groupId: $group) { nodes { ${THREAD_FIELDS} } pageInfo { hasNextPage endCursor } } }`,
  "all threads": `{ a: threads { nodes { ${THREAD_FIELDS} } } u: threads(filter: UNREAD) { nodes { title } } m: threads(filter: MINE) { nodes { title } } n: threads(filter: UNANSWERED) { nodes { title } } f: threads(followed: true) { nodes { title } } t: threads(topic: "termine") { nodes { title } } }`,
  "the thread": `query($thread: ID!) { thread(id: $thread) { ${THREAD_FIELDS} group { name } viewerCan { reply } } }`,
  search: `{ search(text: "${CANARY}") { nodes { postId excerptHtml thread { title } } pageInfo { hasNextPage endCursor } } }`,
  inbox: `{ notifications(first: 50) { nodes { kind postId thread { title } } } viewer { unreadNotificationCount } }`,
  members: `query($slug: String!) { group(slug: $slug) { members { nodes { person { name } } } viewerCan { read ask } } }`,
  desk: `{ joinRequests { nodes { reason person { name } } } viewer { openJoinRequestCount } }`,
};
const variables = () => ({
  group: region.closed.id,
  slug: region.closed.slug,
  thread: threadId,
  post: postId,
});

it.each(VIEWERS.flatMap((who) => Object.keys(QUESTIONS).map((what) => [who, what] as const)))(
  "%s asking for %s gets nothing of the closed group",
  async (who, what) => {
    const given = Object.entries(variables()).filter(([name]) => QUESTIONS[what]!.includes(`$${name}:`));
    const { raw, status } = await viewers[who]!.graphql(QUESTIONS[what]!, Object.fromEntries(given));
    expect(status).toBeLessThan(500);
    expect(raw).not.toContain(CANARY);
    expect(raw).not.toContain(threadId);
    expect(raw).not.toContain("Mehmet Aydin");
  },
);

it("the member, asked the same, gets it: the questions are the right ones", async () => {
  for (const what of ["all threads", "the thread", "search"]) {
    const given = Object.entries(variables()).filter(([name]) => QUESTIONS[what]!.includes(`$${name}:`));
    expect((await region.member.graphql(QUESTIONS[what]!, Object.fromEntries(given))).raw).toContain(CANARY);
  }
});

const COMMANDS: readonly [name: string, input: (id: string) => object, fields: string][] = [
  ["reply", (id) => ({ threadId: id, body: "Ich war hier." }), "... on ReplySuccess { post { id } }"],
  ["editPost", (id) => ({ postId: id, body: "Geändert." }), "... on PostSuccess { post { id } }"],
  ["deletePost", (id) => ({ postId: id }), "... on PostSuccess { post { id } }"],
  ["acceptAnswer", (id) => ({ postId: id }), "... on ThreadSuccess { thread { id } }"],
  ["withdrawAcceptance", (id) => ({ threadId: id }), "... on ThreadSuccess { thread { id } }"],
  ["markThreadRead", (id) => ({ threadId: id, postId: id }), "... on ThreadSuccess { thread { id } }"],
  [
    "askQuestion",
    (id) => ({ groupId: id, title: "Darf ich hinein?", body: "Bitte." }),
    "... on ThreadSuccess { thread { id } }",
  ],
  [
    "approveJoinRequest",
    (id) => ({ joinRequestId: id, version: 1 }),
    "... on JoinRequestSuccess { joinRequest { id } }",
  ],
  [
    "rejectJoinRequest",
    (id) => ({ joinRequestId: id, version: 1, reason: "Weil ich es will." }),
    "... on JoinRequestSuccess { joinRequest { id } }",
  ],
  ["leaveGroup", (id) => ({ groupId: id }), "... on GroupSuccess { group { id } }"],
];
const hiddenIdFor = async (name: string): Promise<string> => {
  if (name.includes("JoinRequest"))
    return (
      await house.truth<{ id: string }>("select id from join_request where state = 'APPROVED' limit 1")
    )[0]!.id;
  if (name === "askQuestion" || name === "leaveGroup") return region.closed.id;
  return /thread/i.test(JSON.stringify(COMMANDS.find(([each]) => each === name)![1](""))) ? threadId : postId;
};

it.each(
  ["outsider", "applicant", "rejected", "former member", "removed member", "administrator"].flatMap((who) =>
    COMMANDS.map(([name]) => [who, name] as const),
  ),
)("to %s, %s on something hidden and on something missing are the same bytes", async (who, name) => {
  const [, input, fields] = COMMANDS.find(([each]) => each === name)!;
  const send = (id: string) => viewers[who]!.command(name, input(id), fields);
  const hidden = await send(await hiddenIdFor(name));
  expect(hidden).toEqual(await send(MISSING));
  expect(hidden.code).toBe("NOT_FOUND");
});

it.each(["outsider", "applicant", "rejected", "former member", "administrator"])(
  "to %s a hidden and a missing thread are the same bytes",
  async (who) => {
    const read = async (id: string) =>
      (await viewers[who]!.graphql("query($id: ID!) { thread(id: $id) { title } }", { id })).raw;
    expect(await read(threadId)).toBe(await read(MISSING));
  },
);

it("no frame and no mail about the group reaches anybody outside, and the removed person's inbox forgets it", async () => {
  for (const seen of Object.values(frames)) seen.length = 0;
  const mails = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(viewers)
          .filter(([, { email }]) => email)
          .map(async ([name, { email }]) => [name, (await house.mailsTo(email)).length] as const),
      ),
    );
  const before = await mails();
  const id = await ask(region.member, region.closed.id, `${CANARY} zum Zweiten`);
  await reply(region.moderator, id, `${CANARY} darauf`);
  await region.member.command("acceptAnswer", { postId: await reply(region.moderator, id, "Noch eine.") });
  await house.settled();
  await new Promise((done) => setTimeout(done, 100));
  for (const [name, seen] of Object.entries(frames)) expect([name, [...seen]]).toEqual([name, []]);
  expect(await mails()).toEqual(before);
  const kinds = await viewers["removed member"]!.must<{ notifications: { nodes: { kind: string }[] } }>(
    "{ notifications(first: 50) { nodes { kind } } }",
  );
  expect(kinds.notifications.nodes.map(({ kind }) => kind).sort()).toEqual([
    "JOIN_APPROVED",
    "MEMBERSHIP_ENDED",
  ]);
});

it("a removal holds back no frame that was sent before, and lets none through after", async () => {
  for (let round = 0; round < 10; round++) {
    const person = await register(house, `Runde ${"abcdefghij"[round]!}`);
    await letIn(house, region.moderator, person, region.closed.id);
    const seen = await person.listen();
    const writing = Promise.all(
      Array.from({ length: 4 }, () => reply(region.member, threadId, "Es geht weiter.")),
    );
    await person.command("leaveGroup", { groupId: region.closed.id });
    await new Promise((done) => setTimeout(done, 5)); // what left before the answer may still be on its way
    seen.length = 0;
    await writing;
    await reply(region.member, threadId, "Und noch weiter.");
    await house.settled();
    await new Promise((done) => setTimeout(done, 20));
    expect([...seen].filter(({ topic }) => topic.startsWith("thread"))).toEqual([]);
    person.close();
  }
}, 60_000);

it("a network's thread stays readable to whoever is outside the closed group", async () => {
  const open = await ask(region.member, region.network.id, "Für alle in der Region?");
  const { thread } = await viewers["outsider"]!.must<{ thread: unknown }>(
    "query($id: ID!) { thread(id: $id) { title } }",
    { id: open },
  );
  expect(thread).toEqual({ title: "Für alle in der Region?" });
});

it("every field of the schema's roots was asked here or is public by design", () => {
  const { schema } = house.app.get(GraphQLSchemaHost, { strict: false });
  const roots = Object.keys(buildSchema(printSchema(schema)).getQueryType()!.getFields());
  const asked = Object.values(QUESTIONS).join(" ");
  const known = new Set([
    ...["viewer", "region", "legalDocument", "legalDocumentVersion", "groups"],
    ...["organisation", "organisations", "organisationMatches", "person", "people"], // the directory
    ...["markdownPreview", "verificationDesk", "joinRequest"],
    ...["topics", "topic"], // the operator's list
    "barrierReports", // administrators only: directory/barrier.spec.ts
  ]);
  expect(roots.filter((root) => !known.has(root) && !new RegExp(`\\b${root}\\b`).test(asked))).toEqual([]);
});
