import { Actor, type Id, type PersonId, type UnitOfWork } from "#kernel";
import {
  Audiences,
  JoinApproved,
  JoinRejected,
  JoinReopened,
  JoinRequested,
  JoinWithdrawn,
  MembershipEnded,
  ModeratorAppointed,
} from "#groups/contract";
import type { EventHandlers } from "#platform/jobs";
import type { LiveHub } from "#platform/live";

/** Tells browsers where to look again: the desk's moderators, and the person concerned. */
export function hintAboutGroups(handlers: EventHandlers, hub: LiveHub, work: UnitOfWork): void {
  const hintDesk = (groupId: Id<"Group">) =>
    work.read(Actor.system("deliver-event"), async (unit) =>
      hub.hint(await unit.port(Audiences).moderatorsOf(groupId), { topic: "desk", groupId }),
    );
  const hintPerson = (personId: PersonId, groupId: Id<"Group">) =>
    Promise.resolve(hub.hint([personId], { topic: "group", groupId }));

  for (const event of [JoinRequested, JoinWithdrawn, JoinApproved, JoinRejected, JoinReopened]) {
    handlers.on(event, "hint-desk", ({ data }) => hintDesk(data.groupId));
    handlers.on(event, "hint-applicant", ({ data }) => hintPerson(data.personId, data.groupId));
  }
  for (const event of [MembershipEnded, ModeratorAppointed])
    handlers.on(event, "hint-member", ({ data }) => hintPerson(data.personId, data.groupId));
}
