import { type Id, type PersonId, type Verdict, days } from "#kernel";
import { JoinRequest } from "../model/join-request.ts";
import { type GroupStanding, groupPolicy } from "./group.policy.ts";

const standing = (more: Partial<GroupStanding> = {}): GroupStanding => ({
  kind: "CLOSED",
  reader: false,
  moderator: false,
  administrator: false,
  ...more,
});
const outsider = standing();
const member = standing({ reader: true });
const moderator = standing({ reader: true, moderator: true });
const administrator = standing({ administrator: true });
const inNetwork = standing({ kind: "NETWORK", reader: true });
const says = (verdict: Verdict) => (verdict.denied ? verdict.problem.code : "yes");

const now = new Date("2026-11-22T10:00:00Z");
const request = (state: JoinRequest["state"], daysAgo: number, more: Partial<JoinRequest> = {}) => {
  const at = new Date(now.getTime() - days(daysAgo));
  const asked = JoinRequest.ask(
    { personId: "p" as PersonId, groupId: "g" as Id<"Group">, audienceId: "a" as Id<"Audience">, reason: "" },
    at,
  );
  return Object.assign(asked, { state, decidedAt: state === "REQUESTED" ? null : at, ...more });
};

it.each([
  ["an outsider", outsider, null, "yes"],
  ["an applicant", outsider, request("REQUESTED", 1), "REQUEST_OPEN"],
  ["whoever withdrew", outsider, request("WITHDRAWN", 0), "yes"],
  ["whoever was rejected 29 days ago", outsider, request("REJECTED", 29), "TOO_EARLY"],
  ["whoever was rejected 30 days ago", outsider, request("REJECTED", 30), "yes"],
  ["whoever was rejected and may ask again", outsider, request("REJECTED", 1, { reopenedAt: now }), "yes"],
  ["whoever was a member once", outsider, request("APPROVED", 100), "yes"],
  ["a member", member, null, "MEMBER_ALREADY"],
  ["anybody in a network", inNetwork, null, "MEMBER_ALREADY"],
])("%s asks to be let in", (_, who, newest, expected) => {
  expect(says(groupPolicy.requestToJoin(who, newest, now))).toBe(expected);
});

it.each([
  ["outsider", outsider, "NOT_FOUND", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_FOUND", "NOT_FOUND"],
  ["member", member, "NOT_FOUND", "NOT_ALLOWED", "NOT_ALLOWED", "yes", "NOT_ALLOWED"],
  ["moderator", moderator, "yes", "yes", "NOT_ALLOWED", "LAST_MODERATOR", "yes"],
  ["administrator", administrator, "NOT_FOUND", "yes", "yes", "NOT_FOUND", "NOT_FOUND"],
  ["reader of a network", inNetwork, "NOT_FOUND", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_FOUND", "NOT_FOUND"],
])("%s decides %#", (_, who, decide, edit, administer, leave, remove) => {
  expect(says(groupPolicy.decide(who))).toBe(decide);
  expect(says(groupPolicy.edit(who))).toBe(edit);
  expect(says(groupPolicy.administer(who))).toBe(administer);
  expect(says(groupPolicy.leave(who, 1))).toBe(leave);
  expect(says(groupPolicy.remove(who, { own: false, moderator: false }))).toBe(remove);
});

it.each([
  ["a member", member, false, 1, "NOT_ALLOWED"],
  ["an administrator, somebody else", administrator, false, 1, "yes"],
  ["an administrator, themself as the first moderator", administrator, true, 0, "yes"],
  ["an administrator, themself past the moderators who are there", administrator, true, 1, "NOT_ONESELF"],
  [
    "an administrator, themself in a network",
    standing({ kind: "NETWORK", administrator: true }),
    true,
    1,
    "yes",
  ],
] as const)("%s is appointed", (_, who, own, moderators, expected) => {
  expect(says(groupPolicy.appoint(who, { own, moderators }))).toBe(expected);
});

it("a moderator removes neither themself nor another moderator, and leaves once there is a second one", () => {
  expect(says(groupPolicy.remove(moderator, { own: true, moderator: true }))).toBe("NOT_ALLOWED");
  expect(says(groupPolicy.remove(moderator, { own: false, moderator: true }))).toBe("IS_MODERATOR");
  expect(says(groupPolicy.leave(moderator, 2))).toBe("yes");
});
