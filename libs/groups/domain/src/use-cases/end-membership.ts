import {
  type Actor,
  type Command,
  type Id,
  InputCheck,
  NotFound,
  type PersonId,
  type Problem,
  type UnitOfWork,
} from "#kernel";
import { MembershipEnded } from "#groups/contract";
import { groupPolicy } from "../policy/group.policy.ts";
import { GroupStore } from "../store/group.store.ts";
import { MembershipStore } from "../store/membership.store.ts";
import { standingIn } from "./group-standing.ts";

type Done = { groupId: Id<"Group"> };

/** Leaves a closed group. From the commit on nothing of it reaches the person. */
export class LeaveGroup {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { groupId: Id<"Group"> }): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "leaveGroup", input, async (tx) => {
      const group = await tx.store(GroupStore).find(input.groupId);
      if (!group) return new NotFound();
      const memberships = tx.store(MembershipStore);
      const mayLeave = async () =>
        groupPolicy.leave(await standingIn(tx, group), (await memberships.moderatorsOf([group.id])).length);
      const asked = await mayLeave();
      if (asked.denied) return asked.problem;
      await memberships.lockReaders(group.id);
      const verdict = await mayLeave(); // another moderator may have left while we waited
      if (verdict.denied) return verdict.problem;
      const own = await memberships.current(group.id, actor.personId);
      if (!own) return new NotFound();

      await memberships.end(own, actor.personId, null);
      const { personId } = actor;
      tx.publish(new MembershipEnded({ groupId: group.id, personId, byId: personId }));
      return { groupId: group.id };
    });
  }
}

export interface RemoveMemberInput extends Command {
  readonly groupId: Id<"Group">;
  readonly personId: PersonId;
  readonly reason: string;
}

/** A moderator takes a member out of a closed group, with a reason the person reads. */
export class RemoveMember {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: RemoveMemberInput): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "removeMember", input, async (tx) => {
      const group = await tx.store(GroupStore).find(input.groupId);
      if (!group) return new NotFound();
      const memberships = tx.store(MembershipStore);
      const mayRemove = async () => {
        const place = await memberships.current(group.id, input.personId);
        const own = input.personId === actor.personId;
        const moderator = place?.role === "MODERATOR";
        return { place, verdict: groupPolicy.remove(await standingIn(tx, group), { own, moderator }) };
      };
      const asked = await mayRemove();
      if (asked.verdict.denied) return asked.verdict.problem;
      const check = new InputCheck();
      const reason = check.text("reason", input.reason, { min: 10, max: 2000 });
      if (check.problem) return check.problem;
      await memberships.lockReaders(group.id);
      const { place, verdict } = await mayRemove(); // somebody else may have removed them while we waited
      if (verdict.denied) return verdict.problem;
      if (!place) return new NotFound();

      await memberships.end(place, actor.personId, reason);
      const { personId } = input;
      tx.publish(new MembershipEnded({ groupId: group.id, personId, byId: actor.personId }));
      return { groupId: group.id };
    });
  }
}
