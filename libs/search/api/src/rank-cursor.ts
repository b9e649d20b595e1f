import { GraphQLError } from "graphql";
import type { RankedPlace } from "#search/domain";

/** A place in a list ordered by rank, then thread. */
export const rankCursor = ({ rank, threadId }: RankedPlace): string =>
  Buffer.from(JSON.stringify([rank, threadId])).toString("base64url");

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function rankedPlace(cursor: string | null | undefined): RankedPlace | null {
  if (!cursor) return null;
  try {
    const [rank, threadId] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as [number, string];
    if (Number.isFinite(rank) && UUID.test(threadId)) return { rank, threadId };
  } catch {
    // falls through: not one of ours
  }
  throw new GraphQLError("This is no cursor.", { extensions: { code: "BAD_USER_INPUT" } });
}
