import {
  type Actor,
  type Command,
  Conflict,
  type Id,
  InputCheck,
  NotAllowed,
  NotFound,
  type Problem,
  type UnitOfWork,
} from "#kernel";
import { AffiliationRejected, OrganisationRejected, OrganisationVerified } from "#directory/contract";
import { affiliationPolicy } from "../policy/affiliation.policy.ts";
import { AffiliationStore } from "../store/affiliation.store.ts";
import { OrganisationStore } from "../store/organisation.store.ts";
import { standingTo } from "./organisation-standing.ts";

export interface VerifyOrganisationInput extends Command {
  readonly organisationId: Id<"Organisation">;
}

/** A steward vouches that an organisation is what it says; everyone sees the mark from then on. */
export class VerifyOrganisation {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: VerifyOrganisationInput,
  ): Promise<{ organisationId: Id<"Organisation"> } | Problem> {
    return this.work.run<{ organisationId: Id<"Organisation"> }>(
      actor,
      "verifyOrganisation",
      input,
      async (tx) => {
        const store = tx.store(OrganisationStore);
        const organisation = await store.find(input.organisationId);
        if (!organisation) return new NotFound();
        const verdict = affiliationPolicy.verify(await standingTo(tx, organisation.id));
        if (verdict.denied) return organisation.rejectedAt ? new NotFound() : verdict.problem;
        if (!(await store.verify(organisation.id, actor.personId)))
          return new Conflict("ORGANISATION_VERIFIED");

        tx.publish(new OrganisationVerified({ organisationId: organisation.id, byId: actor.personId }));
        return { organisationId: organisation.id };
      },
    );
  }
}

/** A steward says that an unverified organisation is not what it says: it is gone for everyone, and so are ties to it. */
export class RejectOrganisation {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: VerifyOrganisationInput & { reason: string },
  ): Promise<{ organisationId: Id<"Organisation"> } | Problem> {
    return this.work.run<{ organisationId: Id<"Organisation"> }>(
      actor,
      "rejectOrganisation",
      input,
      async (tx) => {
        const { organisationId } = input;
        const store = tx.store(OrganisationStore);
        const organisation = await store.find(organisationId);
        if (!organisation) return new NotFound();
        const verdict = affiliationPolicy.verify(await standingTo(tx, organisationId));
        if (verdict.denied) return organisation.rejectedAt ? new NotFound() : verdict.problem;
        const check = new InputCheck();
        const reason = check.text("reason", input.reason, { min: 10, max: 2000 });
        if (check.problem) return check.problem;
        const byId = actor.personId;
        if (!(await store.reject(organisationId, byId, reason))) return new Conflict("ORGANISATION_DECIDED");

        const ties = tx.store(AffiliationStore);
        const current = await ties.current(organisationId);
        if (current.some(({ personId }) => personId === byId)) return new NotAllowed("OWN_ORGANISATION");
        for (const { id: affiliationId, personId } of current) {
          await ties.decide(affiliationId, "REJECTED", byId, reason);
          tx.publish(new AffiliationRejected({ affiliationId, personId, organisationId, byId }));
        }
        tx.publish(new OrganisationRejected({ organisationId, byId }));
        return { organisationId };
      },
    );
  }
}
