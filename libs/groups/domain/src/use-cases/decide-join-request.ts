import {
  type Actor,
  type Command,
  Conflict,
  type Id,
  InputCheck,
  NotFound,
  type Problem,
  type Transaction,
  type UnitOfWork,
} from "#kernel";
import { Directory } from "#directory/contract";
import { JoinApproved, JoinRejected, JoinReopened } from "#groups/contract";
import type { JoinRequest } from "../model/join-request.ts";
import { groupPolicy } from "../policy/group.policy.ts";
import { GroupStore } from "../store/group.store.ts";
import { JoinRequestStore } from "../store/join-request.store.ts";
import { MembershipStore } from "../store/membership.store.ts";
import { standingIn } from "./group-standing.ts";

type Done = { joinRequestId: Id<"JoinRequest"> };
interface DecisionInput extends Command {
  readonly joinRequestId: Id<"JoinRequest">;
  readonly version: number;
}

/** The unlock: a moderator lets an applicant in. Of several decisions at once the first counts. */
export class ApproveJoinRequest {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: DecisionInput & { note?: string | null }): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "approveJoinRequest", input, async (tx) => {
      const request = await openRequest(tx, input);
      if ("code" in request) return request;
      const check = new InputCheck();
      const note = check.text("note", input.note, { max: 2000 }) || null;
      if (check.problem) return check.problem;

      await decide(tx, request, "APPROVED", note);
      const { content } = await tx.store(GroupStore).audiencesOf(request.groupId);
      const { groupId, personId } = request;
      const memberships = tx.store(MembershipStore);
      if (!(await memberships.current(groupId, personId)))
        await memberships.add({ groupId, audienceId: content, personId, role: "MEMBER" });
      tx.publish(new JoinApproved(factsOf(request, actor)));
      return { joinRequestId: request.id };
    });
  }
}

/** A moderator says no, and why. */
export class RejectJoinRequest {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: DecisionInput & { reason: string }): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "rejectJoinRequest", input, async (tx) => {
      const request = await openRequest(tx, input);
      if ("code" in request) return request;
      const check = new InputCheck();
      const reason = check.text("reason", input.reason, { min: 10, max: 2000 });
      if (check.problem) return check.problem;

      await decide(tx, request, "REJECTED", reason);
      tx.publish(new JoinRejected(factsOf(request, actor)));
      return { joinRequestId: request.id };
    });
  }
}

/** Lets a rejected person ask again before the 30 days are over. */
export class AllowNewJoinRequest {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { joinRequestId: Id<"JoinRequest"> }): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "allowNewJoinRequest", input, async (tx) => {
      const request = await requestOnDesk(tx, input.joinRequestId);
      if ("code" in request) return request;
      if (request.state !== "REJECTED" || request.reopenedAt) return new Conflict("NOTHING_TO_ALLOW");
      await tx.store(JoinRequestStore).change(request, { reopenedAt: tx.now });
      tx.publish(new JoinReopened(factsOf(request, actor)));
      return { joinRequestId: request.id };
    });
  }
}

/** A request of a group the actor moderates, locked; anything else does not exist for them. */
async function requestOnDesk(tx: Transaction, id: Id<"JoinRequest">): Promise<JoinRequest | Problem> {
  const request = await tx.store(JoinRequestStore).findToDecide(id);
  const group = request && (await tx.store(GroupStore).find(request.groupId));
  if (!group) return new NotFound();
  const verdict = groupPolicy.decide(await standingIn(tx, group));
  return verdict.denied ? verdict.problem : request;
}

async function openRequest(tx: Transaction, input: DecisionInput): Promise<JoinRequest | Problem> {
  const request = await requestOnDesk(tx, input.joinRequestId);
  if ("code" in request) return request;
  if (request.state === "WITHDRAWN") return new Conflict("REQUEST_WITHDRAWN");
  if (request.state !== "REQUESTED") {
    const decider = request.decidedById && (await tx.port(Directory).nameOf(request.decidedById));
    return new Conflict("REQUEST_DECIDED", decider);
  }
  return request.version === input.version ? request : new Conflict("REQUEST_CHANGED");
}

const decide = (tx: Transaction, request: JoinRequest, state: "APPROVED" | "REJECTED", text: string | null) =>
  tx.store(JoinRequestStore).change(request, {
    state,
    decidedAt: tx.now,
    decidedById: tx.actor.personId,
    decisionReason: text,
  });

const factsOf = ({ id, groupId, audienceId, personId }: JoinRequest, { personId: byId }: Actor) => ({
  joinRequestId: id,
  groupId,
  deskId: audienceId,
  personId,
  byId,
});
