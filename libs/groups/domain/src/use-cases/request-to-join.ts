import {
  type Actor,
  type Command,
  Conflict,
  type Id,
  InputCheck,
  NotFound,
  type Problem,
  type UnitOfWork,
} from "#kernel";
import { JoinRequested, JoinWithdrawn } from "#groups/contract";
import { JoinRequest } from "../model/join-request.ts";
import { groupPolicy } from "../policy/group.policy.ts";
import { GroupStore } from "../store/group.store.ts";
import { JoinRequestStore } from "../store/join-request.store.ts";
import { standingIn } from "./group-standing.ts";

export interface RequestToJoinInput extends Command {
  readonly groupId: Id<"Group">;
  readonly reason: string;
}

type Done = { joinRequestId: Id<"JoinRequest"> };

/** Asks to be let into a closed group; its moderators hear of it. */
export class RequestToJoin {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: RequestToJoinInput): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "requestToJoin", input, async (tx) => {
      const group = await tx.store(GroupStore).find(input.groupId);
      if (!group) return new NotFound();
      const requests = tx.store(JoinRequestStore);
      const [newest] = await requests.newestOf(actor.personId, [group.id]);
      const verdict = groupPolicy.requestToJoin(await standingIn(tx, group), newest ?? null, tx.now);
      if (verdict.denied) return verdict.problem;
      const check = new InputCheck();
      const reason = check.text("reason", input.reason, { min: 20, max: 2000 });
      if (check.problem) return check.problem;

      const { personId } = actor;
      const { desk } = await tx.store(GroupStore).audiencesOf(group.id);
      const request = JoinRequest.ask({ personId, groupId: group.id, audienceId: desk, reason }, tx.now);
      await requests.add(request);
      tx.publish(
        new JoinRequested({
          ...{ joinRequestId: request.id, groupId: group.id, deskId: desk },
          ...{ personId, byId: personId },
        }),
      );
      return { joinRequestId: request.id };
    });
  }
}

/** Takes one's own open request back. */
export class WithdrawJoinRequest {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { joinRequestId: Id<"JoinRequest"> }): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "withdrawJoinRequest", input, async (tx) => {
      const requests = tx.store(JoinRequestStore);
      const request = await requests.findToDecide(input.joinRequestId);
      if (!request || request.personId !== actor.personId) return new NotFound();
      if (request.state !== "REQUESTED") return new Conflict("REQUEST_DECIDED");
      await requests.change(request, { state: "WITHDRAWN", decidedAt: tx.now });
      const { personId } = actor;
      const { id, groupId, audienceId: deskId } = request;
      tx.publish(new JoinWithdrawn({ joinRequestId: id, groupId, deskId, personId, byId: personId }));
      return { joinRequestId: request.id };
    });
  }
}
