import {
  type Actor,
  type Command,
  Conflict,
  type Id,
  NotFound,
  type Problem,
  type UnitOfWork,
} from "#kernel";
import { OrganisationVerified } from "#directory/contract";
import { affiliationPolicy } from "../policy/affiliation.policy.ts";
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
        if (verdict.denied) return verdict.problem;
        if (!(await store.verify(organisation.id, actor.personId)))
          return new Conflict("ORGANISATION_VERIFIED");

        tx.publish(new OrganisationVerified({ organisationId: organisation.id, byId: actor.personId }));
        return { organisationId: organisation.id };
      },
    );
  }
}
