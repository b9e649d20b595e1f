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

/**
 * How frames find an audience's readers. They leave while the unit holds the audience: whoever loses access meanwhile
 * has their removal confirmed after it, and gets none later.
 */
export function askReadersOfAudiences(hub: LiveHub, work: UnitOfWork): void {
  hub.askReadersBy((audience, tell) =>
    work.read(Actor.system("deliver-event"), async (unit) =>
      tell(await unit.port(Audiences).readersOf(audience as Id<"Audience">)),
    ),
  );
}

/** Tells browsers where to look again: the desk's moderators, and the person concerned. */
export function hintAboutGroups(handlers: EventHandlers, hub: LiveHub): void {
  const hintPerson = (personId: PersonId, groupId: Id<"Group">) =>
    Promise.resolve(hub.hint([personId], { topic: "group", groupId }));

  for (const event of [JoinRequested, JoinWithdrawn, JoinApproved, JoinRejected, JoinReopened]) {
    handlers.on(event, "hint-desk", ({ data: { deskId, groupId } }) =>
      hub.hintReaders(deskId, { topic: "desk", groupId }),
    );
    handlers.on(event, "hint-applicant", ({ data }) => hintPerson(data.personId, data.groupId));
  }
  for (const event of [MembershipEnded, ModeratorAppointed])
    handlers.on(event, "hint-member", ({ data }) => hintPerson(data.personId, data.groupId));
}
