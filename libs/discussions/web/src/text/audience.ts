import type { Text } from "#platform/web";
import type { de } from "../locales/de.ts";

interface Readers {
  kind: "NETWORK" | "CLOSED";
  memberCount: number;
  organisationCounts: { authorities: number };
}

/** Who reads along, in words, for the place where one writes. */
export function audienceOf({ kind, memberCount, organisationCounts }: Readers, t: Text<typeof de>): string {
  if (kind === "NETWORK") return t("audience.network");
  const { authorities } = organisationCounts;
  const key = authorities > 0 ? "audience.membersWithAuthorities" : "audience.members";
  return t(key, { people: memberCount, authorities });
}
