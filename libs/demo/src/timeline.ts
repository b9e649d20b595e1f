import { days, minutes } from "#kernel";
import type { DemoContent } from "./content.ts";

/** Something that happens at a moment; the smaller `order` first where two share it. */
export interface Moment {
  /** Milliseconds before now. */
  readonly ago: number;
  readonly what: What;
}

export type What =
  | { readonly type: "register" | "join"; readonly person: string }
  | { readonly type: "ask"; readonly thread: number }
  | { readonly type: "reply"; readonly thread: number; readonly reply: number }
  | { readonly type: "accept"; readonly thread: number }
  | { readonly type: "request"; readonly person: string; readonly reason: string }
  | { readonly type: "reject"; readonly person: string; readonly by: string; readonly reason: string }
  | { readonly type: "catch-up" };

const hours = (count: number) => minutes(60) * count;
/** Before this everyone has read everything. */
export const UNREAD_SINCE = days(7);
const BEGIN = days(430);

/** Fourteen months in the order in which they happened. */
export function timelineOf(content: DemoContent): Moment[] {
  const moments: Moment[] = [{ ago: UNREAD_SINCE, what: { type: "catch-up" } }];
  const firstWord = new Map<string, number>();
  const speaks = (person: string, ago: number) =>
    firstWord.set(person, Math.max(ago, firstWord.get(person) ?? 0));

  content.threads.forEach(({ author, daysAgo, replies, accepted }, thread) => {
    let ago = days(daysAgo);
    speaks(author, ago);
    moments.push({ ago, what: { type: "ask", thread } });
    replies.forEach((each, reply) => {
      ago -= hours(each.hoursLater);
      speaks(each.author, ago);
      moments.push({ ago, what: { type: "reply", thread, reply } });
    });
    if (accepted !== null)
      moments.push({ ago: Math.max(ago - hours(1), 1), what: { type: "accept", thread } });
  });
  for (const { person, hoursAgo, reason } of content.joinRequests.open) {
    speaks(person, hours(hoursAgo));
    moments.push({ ago: hours(hoursAgo), what: { type: "request", person, reason } });
  }
  for (const { person, daysAgo, reason, decidedBy, decisionReason } of content.joinRequests.rejected) {
    speaks(person, days(daysAgo + 2));
    moments.push({ ago: days(daysAgo + 2), what: { type: "request", person, reason } });
    moments.push({
      ago: days(daysAgo),
      what: { type: "reject", person, by: decidedBy, reason: decisionReason },
    });
  }
  moments.push(...arrivals(content, firstWord));
  return moments.sort((a, b) => b.ago - a.ago);
}

/** People register a few days before their first word; those who found an organisation come before the others. */
function arrivals({ people }: DemoContent, firstWord: ReadonlyMap<string, number>): Moment[] {
  return people.flatMap(({ key, closedMember, moderator }, i): Moment[] => {
    if (moderator) return []; // they are there from the beginning
    const early = days(4) + hours((i * 7) % 60);
    const ago = Math.min((firstWord.get(key) ?? days(20 + ((i * 13) % 350))) + early, BEGIN - hours(i + 1));
    const register: Moment = { ago, what: { type: "register", person: key } };
    return closedMember
      ? [register, { ago: ago - days(2), what: { type: "join", person: key } }]
      : [register];
  });
}

export const beginOf = (now: Date): Date => new Date(now.getTime() - BEGIN);
