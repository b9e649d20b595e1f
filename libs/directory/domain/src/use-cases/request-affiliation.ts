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
import { AffiliationRequested, Directory } from "#directory/contract";
import type { NewOrganisation } from "../model/registration.ts";
import { AffiliationStore } from "../store/affiliation.store.ts";
import { OrganisationStore } from "../store/organisation.store.ts";
import { checkNewOrganisation, foundOrganisation } from "./new-organisation.ts";

export interface RequestAffiliationInput extends Command {
  readonly organisationId?: Id<"Organisation"> | null;
  readonly newOrganisation?: NewOrganisation | null;
}

/** Says that one belongs to an organisation; it shows once somebody there, or a steward, has confirmed it. */
export class RequestAffiliation {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: RequestAffiliationInput,
  ): Promise<{ affiliationId: Id<"Affiliation"> } | Problem> {
    return this.work.run<{ affiliationId: Id<"Affiliation"> }>(
      actor,
      "requestAffiliation",
      input,
      async (tx) => {
        const check = new InputCheck();
        const typed = input.newOrganisation && checkNewOrganisation(check, input.newOrganisation);
        if (!typed && !input.organisationId) check.add("organisation", "REQUIRED");
        if (check.problem) return check.problem;

        const regionId = await tx.port(Directory).regionOf(actor.personId);
        if (!regionId) return new NotFound();
        const organisationId = typed ? await foundOrganisation(tx, regionId, typed) : input.organisationId!;
        if (!(await tx.store(OrganisationStore).findToJoin(organisationId))) return new NotFound();
        const affiliationId = await tx.store(AffiliationStore).request(actor.personId, organisationId);
        if (!affiliationId) return new Conflict("AFFILIATION_THERE");
        const { personId } = actor;
        tx.publish(new AffiliationRequested({ affiliationId, personId, organisationId, byId: personId }));
        return { affiliationId };
      },
    );
  }
}
