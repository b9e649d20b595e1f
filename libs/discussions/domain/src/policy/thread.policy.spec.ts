import { type Id, type PersonId, type Verdict, after, minutes } from "#kernel";
import type { ReaderStanding } from "#groups/contract";
import { threadPolicy } from "./thread.policy.ts";

const [me, other] = ["me", "other"] as PersonId[] as [PersonId, PersonId];
const ids = { groupId: "g" as Id<"Group">, audienceId: "a" as Id<"Audience"> };
const standings: Record<string, ReaderStanding | null> = {
  stranger: null,
  member: { ...ids, moderator: false },
  moderator: { ...ids, moderator: true },
};
const says = (verdict: Verdict) => (verdict.denied ? verdict.problem.code : "yes");
const question = (authorId: PersonId) => ({ authorId, kind: "QUESTION" });
const post = (authorId: PersonId, more: object = {}) => ({
  authorId,
  opening: false,
  deletedAt: null,
  ...more,
});

it.each([
  ["stranger", "NOT_FOUND"],
  ["member", "yes"],
  ["moderator", "yes"],
])("a %s may ask and reply: %s", (who, expected) => {
  expect(says(threadPolicy.ask(standings[who]!))).toBe(expected);
  expect(says(threadPolicy.reply(standings[who]!))).toBe(expected);
});

it.each([
  ["stranger", question(me), post(other), "NOT_FOUND"],
  ["member", question(me), post(other), "yes"],
  ["member", question(other), post(other), "NOT_ALLOWED"],
  ["moderator", question(other), post(other), "NOT_ALLOWED"],
  ["member", { authorId: me, kind: "DISCUSSION" }, post(other), "NOT_ALLOWED"],
  ["member", question(me), post(me, { opening: true }), "NO_ANSWER"],
  ["member", question(me), post(other, { deletedAt: new Date() }), "NO_ANSWER"],
])("a %s accepting in %j the reply %j: %s", (who, thread, reply, expected) => {
  expect(says(threadPolicy.accept(standings[who]!, me, thread, reply))).toBe(expected);
});

it.each([
  ["stranger", post(me), "NOT_FOUND", "NOT_FOUND"],
  ["member", post(me), "yes", "yes"],
  ["member", post(other), "NOT_ALLOWED", "NOT_ALLOWED"],
  ["moderator", post(other), "NOT_ALLOWED", "yes"],
  ["member", post(me, { opening: true }), "yes", "NOT_ALLOWED"],
  ["member", post(other, { opening: true }), "NOT_ALLOWED", "NOT_ALLOWED"],
  ["moderator", post(other, { opening: true }), "NOT_ALLOWED", "yes"],
  ["member", post(me, { deletedAt: new Date() }), "POST_DELETED", "POST_DELETED"],
])("a %s before the post %j may edit: %s, delete: %s", (who, written, edit, remove) => {
  expect(says(threadPolicy.edit(standings[who]!, me, written))).toBe(edit);
  expect(says(threadPolicy.delete(standings[who]!, me, written, { replyCount: 1 }))).toBe(remove);
});

it.each([
  ["stranger", me, me, 1, "NOT_FOUND"],
  ["member", me, me, 1, "yes"],
  ["member", me, me, 6, "UNDO_OVER"],
  ["member", me, other, 1, "NOT_ALLOWED"],
  ["moderator", me, other, 1, "NOT_ALLOWED"],
  ["moderator", other, me, 1, "yes"],
  ["member", other, me, 1, "NOT_ALLOWED"], // who moderated when it was deleted, and does no more
  ["member", me, null, 1, "UNDO_OVER"],
])(
  "a %s taking back a post of %s that %s deleted %i minutes ago: %s",
  (who, author, deletedById, ago, expected) => {
    const now = new Date();
    const deleted = deletedById && { deletedById, deletedAt: after(now, -minutes(ago)) };
    expect(says(threadPolicy.restore(standings[who]!, me, post(author), deleted, now))).toBe(expected);
  },
);

it("a question nobody has answered is deleted by its author, and by nobody else but a moderator", () => {
  const alone = { replyCount: 0 };
  const [mine, theirs] = [post(me, { opening: true }), post(other, { opening: true })];
  expect(says(threadPolicy.delete(standings["member"]!, me, mine, alone))).toBe("yes");
  expect(says(threadPolicy.delete(standings["member"]!, me, theirs, alone))).toBe("NOT_ALLOWED");
});
