import type { ReadUnit } from "#kernel";
import { Directory } from "#directory/contract";
import { Groups } from "#groups/contract";
import type { Notification } from "#notifications/domain";

/** What whoever decided wrote to the unit's actor; null where nothing was, or nothing may be read any more. */
export async function decisionReason(unit: ReadUnit, about: Notification): Promise<string | null> {
  const { kind, groupId, joinRequestId, organisationId } = about;
  const { personId } = unit.actor;
  if (kind === "MEMBERSHIP_ENDED" && groupId) return unit.port(Groups).endReason(groupId, personId);
  if (kind === "AFFILIATION_REJECTED" && organisationId)
    return unit.port(Directory).rejectionOf(personId, organisationId);
  if ((kind === "JOIN_APPROVED" || kind === "JOIN_REJECTED") && joinRequestId)
    return (await unit.port(Groups).joinRequest(joinRequestId))?.decisionReason ?? null;
  return null;
}
