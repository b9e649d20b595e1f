import {
  type Actor,
  type Command,
  type Id,
  InputCheck,
  NotFound,
  type Problem,
  type UnitOfWork,
} from "#kernel";
import { AffiliationConfirmed, AffiliationRejected } from "#directory/contract";
import { affiliationPolicy } from "../policy/affiliation.policy.ts";
import { AffiliationStore } from "../store/affiliation.store.ts";
import { OrganisationStore } from "../store/organisation.store.ts";
import { standingTo } from "./organisation-standing.ts";

export interface DecideAffiliationInput extends Command {
  readonly affiliationId: Id<"Affiliation">;
  /** A rejection needs one. */
  readonly reason?: string | null;
}

/** Confirms or rejects that a person belongs to an organisation. The first person confirmed administers it. */
export class DecideAffiliation {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: DecideAffiliationInput,
    decision: "CONFIRMED" | "REJECTED",
  ): Promise<{ affiliationId: Id<"Affiliation"> } | Problem> {
    const name = decision === "CONFIRMED" ? "confirmAffiliation" : "rejectAffiliation";
    return this.work.run<{ affiliationId: Id<"Affiliation"> }>(actor, name, input, async (tx) => {
      const store = tx.store(AffiliationStore);
      const tie = await store.findToDecide(input.affiliationId);
      if (!tie) return new NotFound();
      const { personId, organisationId, state } = tie;
      if (!(await tx.store(OrganisationStore).findToJoin(organisationId))) return new NotFound();
      const standing = await standingTo(tx, organisationId);
      const verdict = affiliationPolicy.decide(standing, { own: personId === actor.personId, state });
      if (verdict.denied) return verdict.problem;

      const check = new InputCheck();
      const rejected = decision === "REJECTED";
      const reason = check.text("reason", rejected ? input.reason : null, {
        min: rejected ? 10 : 0,
        max: 2000,
      });
      if (check.problem) return check.problem;

      await store.decide(tie.id, decision, actor.personId, reason || null);
      if (decision === "CONFIRMED" && (await store.administratorsOf(organisationId)).length === 0)
        await store.makeAdministrator(tie.id);
      const Decided = decision === "CONFIRMED" ? AffiliationConfirmed : AffiliationRejected;
      tx.publish(new Decided({ affiliationId: tie.id, personId, organisationId, byId: actor.personId }));
      return { affiliationId: tie.id };
    });
  }
}
