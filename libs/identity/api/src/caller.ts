import type { RequestContext } from "#platform/graphql";
import type { Caller } from "./strategies.ts";

/** The session at hand; null where the request began without one, or with somebody else's. */
export function callerOf({ req, actor }: RequestContext): Caller | null {
  const caller = req.user as Caller | undefined;
  return caller?.personId === actor.personIdOrNull ? (caller ?? null) : null;
}
