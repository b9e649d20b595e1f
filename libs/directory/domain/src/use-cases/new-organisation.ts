import { type Id, type InputCheck, type Transaction, newId } from "#kernel";
import type { NewOrganisation } from "../model/registration.ts";
import { OrganisationStore } from "../store/organisation.store.ts";

const KINDS = new Set<string>(["COMPANY", "AUTHORITY", "INSTITUTION"]);

export function checkNewOrganisation(check: InputCheck, typed: NewOrganisation): NewOrganisation {
  if (!KINDS.has(typed.kind)) check.add("newOrganisation.kind", "NOT_A_CHOICE");
  return {
    name: check.line("newOrganisation.name", typed.name, { min: 1, max: 200 }),
    kind: typed.kind,
    locality: check.line("newOrganisation.locality", typed.locality, { min: 2, max: 80 }),
    trade: typed.trade ?? null,
  };
}

/** Enters an organisation, unverified; one that is there under the same name and place is taken instead. */
export const foundOrganisation = (
  tx: Transaction,
  regionId: Id<"Region">,
  typed: NewOrganisation,
): Promise<Id<"Organisation">> =>
  tx.store(OrganisationStore).addOrFind({
    ...typed,
    id: newId(tx.now),
    regionId,
    trade: typed.trade ?? null,
    verifiedAt: null,
    verifiedById: null,
    rejectedAt: null,
    rejectedById: null,
    rejectionReason: null,
    createdAt: tx.now,
  });
