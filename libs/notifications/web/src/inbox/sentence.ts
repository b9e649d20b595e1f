import type { Text } from "#platform/web";
import type { de } from "../locales/de.ts";
import type { NotificationRowFragment } from "../operations.generated.ts";

/** What happened, in one sentence. */
export function sentenceOf(row: NotificationRowFragment, t: Text<typeof de>): string {
  return t(`sentence.${row.kind}`, {
    actor: row.actor?.name ?? t("somebody"),
    thread: row.thread?.title ?? t("aThread"),
    group: row.group?.name ?? t("aGroup"),
    organisation: row.organisation?.name ?? t("anOrganisation"),
  });
}

/** The page where it can be read or acted upon. */
export function targetOf({
  kind,
  thread,
  postId,
  group,
  joinRequest,
  organisation,
}: NotificationRowFragment): string {
  if (kind === "JOIN_REQUESTED") return joinRequest ? `/freischaltung/${joinRequest.id}` : "/freischaltung";
  if (kind === "AFFILIATION_REJECTED") return "/profil"; // the organisation may be gone
  if (thread) return `/themen/${thread.id}${postId ? `#beitrag-${postId}` : ""}`;
  if (group) return `/gruppen/${group.slug}`;
  if (organisation) return `/organisationen/${organisation.id}`;
  return "/eingang";
}
