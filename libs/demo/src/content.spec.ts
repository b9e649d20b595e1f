import { days } from "#kernel";
import { signInsOf } from "./cast.ts";
import { readContent } from "./content.ts";
import { UNREAD_SINCE, timelineOf } from "./timeline.ts";

const content = readContent();
const { organisations, people, threads, joinRequests } = content;
const ofKind = (kind: string) => organisations.filter((each) => each.kind === kind).length;
const doubled = (keys: readonly string[]) => keys.filter((key, i) => keys.indexOf(key) !== i);
const person = new Map(people.map((each) => [each.key, each]));

it("the region has its 22 authorities, its chambers and agencies, 60 companies and 180 people", () => {
  expect([ofKind("authority"), ofKind("institution"), ofKind("company")]).toEqual([22, 8, 60]);
  expect(people).toHaveLength(180);
  expect(people.filter(({ moderator }) => moderator)).toHaveLength(3);
});

it("120 threads hold 900 posts, some are unanswered, some are long, and no text stands twice", () => {
  const bodies = threads.flatMap(({ body, replies }) => [body, ...replies.map((reply) => reply.body)]);
  expect([threads.length, bodies.length]).toEqual([120, 900]);
  expect(threads.filter(({ replies }) => replies.length === 0).length).toBeGreaterThanOrEqual(10);
  expect(Math.max(...threads.map(({ replies }) => replies.length))).toBeGreaterThanOrEqual(30);
  expect(doubled(bodies)).toEqual([]);
  expect(doubled(threads.map(({ title }) => title))).toEqual([]);
});

it("every key is used once, everyone belongs to an organisation, and every address is of .example", () => {
  for (const list of [organisations, people, threads])
    expect(doubled(list.map(({ key }) => key))).toEqual([]);
  const known = new Set(organisations.map(({ key }) => key));
  expect(people.filter(({ organisation }) => !known.has(organisation))).toEqual([]);
  expect(organisations.filter(({ domain }) => !domain.endsWith(".example"))).toEqual([]);
});

it("only members write in the closed group, and answers link earlier answers of their thread", () => {
  for (const { key, group, author, replies, accepted, kind } of threads) {
    const writers = [author, ...replies.map((reply) => reply.author)].map((name) => person.get(name));
    const allowed = writers.every((who) => who && (group === "network" || who.closedMember || who.moderator));
    expect([key, allowed]).toEqual([key, true]);
    expect(replies.filter(({ replyTo }, i) => replyTo !== null && replyTo >= i)).toEqual([]);
    if (accepted !== null) expect([key, kind, accepted < replies.length]).toEqual([key, "question", true]);
  }
});

it("eight requests are open, by people outside, with different standings", () => {
  expect(joinRequests.open).toHaveLength(8);
  const applicants = joinRequests.open.map((request) => person.get(request.person)!);
  expect(applicants.filter(({ closedMember }) => closedMember)).toEqual([]);
  expect(new Set(applicants.map(({ affiliation }) => affiliation)).size).toBe(2);
});

it("five people are offered to sign in as, each of another role", () => {
  const roles = signInsOf(content).map(({ role }) => role);
  expect(roles).toEqual(["Unternehmen", "Behörde", "Kammer", "Moderation", "Anfragende Person"]);
});

it("fourteen months pass, and everything but the last week has been read", () => {
  const timeline = timelineOf(content);
  expect(timeline[0]!.ago).toBeGreaterThan(days(400));
  expect(timeline.every(({ ago }) => ago > 0)).toBe(true);
  expect(timeline.find(({ what }) => what.type === "catch-up")?.ago).toBe(UNREAD_SINCE);
});
