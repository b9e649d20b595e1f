/** As much of a reply as its place in the thread depends on. */
export interface Placed {
  id: string;
  createdAt: string;
  cursor: string;
  replyTo: { id: string } | null;
}

const inTime = (a: Placed, b: Placed) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);

/** Both lists as one, in time, every reply once; the later copy of a reply wins. */
export function joined<T extends Placed>(replies: readonly T[], more: readonly T[]): T[] {
  const byId = new Map([...replies, ...more].map((reply) => [reply.id, reply]));
  return [...byId.values()].sort(inTime);
}

/**
 * The replies that stand one step to the right: each answers the one directly above it, or goes on in a run that
 * answers the same post. There is no second step.
 */
export function nested(replies: readonly Placed[]): Set<string> {
  const result = new Set<string>();
  let run = new Set<string>();
  for (const { id, replyTo } of replies) {
    const goesOn = replyTo !== null && run.has(replyTo.id);
    if (goesOn) {
      result.add(id);
      run.add(id);
    } else run = new Set([id]);
  }
  return result;
}

/** What a reader had read when the thread was opened: the unread line stays there while the page is open. */
export interface LastVisit {
  unreadAfter: string | null;
  lastReadAt: string | null;
  unreadCount: number;
}

/** Place of the first unread reply among the loaded ones; -1 when it is not there or there is none. */
export function firstUnread(replies: readonly Placed[], visit: LastVisit, openingCursor: string): number {
  const { unreadAfter, lastReadAt, unreadCount } = visit;
  if (unreadCount === 0 || !lastReadAt) return -1;
  if (unreadAfter === openingCursor) return replies.length ? 0 : -1;
  const lastRead = replies.findIndex((reply) => reply.cursor === unreadAfter);
  if (lastRead >= 0) return lastRead + 1 < replies.length ? lastRead + 1 : -1;
  return replies.findIndex((reply) => reply.createdAt > lastReadAt);
}
