import {
  type Actor,
  type Command,
  Conflict,
  type Id,
  NotFound,
  type PersonId,
  type Problem,
  type UnitOfWork,
} from "#kernel";
import { Directory } from "#directory/contract";
import { ModeratorAppointed } from "#groups/contract";
import { groupPolicy } from "../policy/group.policy.ts";
import { GroupStore } from "../store/group.store.ts";
import { MembershipStore } from "../store/membership.store.ts";
import { standingIn } from "./group-standing.ts";

export interface ModeratorInput extends Command {
  readonly groupId: Id<"Group">;
  readonly personId: PersonId;
}
type Done = { groupId: Id<"Group"> };

/** An administrator makes somebody moderator of a group, and with it a member of a closed one. */
export class AppointModerator {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: ModeratorInput): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "appointModerator", input, async (tx) => {
      const group = await tx.store(GroupStore).find(input.groupId);
      const region = await tx.port(Directory).regionOf(input.personId);
      if (!group || region !== group.regionId) return new NotFound();
      const memberships = tx.store(MembershipStore);
      const verdict = groupPolicy.appoint(await standingIn(tx, group), {
        own: input.personId === actor.personId,
        moderators: (await memberships.moderatorsOf([group.id])).length,
      });
      if (verdict.denied) return verdict.problem;

      const { content } = await tx.store(GroupStore).audiencesOf(group.id);
      const { personId } = input;
      const place = { groupId: group.id, audienceId: content, personId };
      if (!(await memberships.setRole(place, "MODERATOR"))) return new Conflict("MODERATOR_ALREADY");
      tx.publish(new ModeratorAppointed({ groupId: group.id, personId, byId: actor.personId }));
      return { groupId: group.id };
    });
  }
}

/** An administrator takes the office back; the person stays a member of a closed group. */
export class DismissModerator {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: ModeratorInput): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "dismissModerator", input, async (tx) => {
      const group = await tx.store(GroupStore).find(input.groupId);
      if (!group) return new NotFound();
      const verdict = groupPolicy.administer(await standingIn(tx, group));
      if (verdict.denied) return verdict.problem;
      const memberships = tx.store(MembershipStore);
      await memberships.lockReaders(group.id);
      const moderators = await memberships.moderatorsOf([group.id]);
      const place = moderators.find(({ personId }) => personId === input.personId);
      if (!place) return new NotFound();
      if (moderators.length === 1) return new Conflict("LAST_MODERATOR");

      if (group.kind === "NETWORK") await memberships.end(place, actor.personId, null);
      else await memberships.setRole(place, "MEMBER");
      return { groupId: group.id };
    });
  }
}
