import type { Id, ReadUnit } from "#kernel";
import { Directory, Stewardship } from "#directory/contract";
import type { OrganisationStanding } from "../policy/affiliation.policy.ts";
import { AffiliationStore } from "../store/affiliation.store.ts";

/** How the unit's actor stands to an organisation. */
export async function standingTo(unit: ReadUnit, id: Id<"Organisation">): Promise<OrganisationStanding> {
  return {
    steward: await isSteward(unit),
    administrator: await unit.store(AffiliationStore).administers(unit.actor.personId, id),
  };
}

/** A moderator somewhere in the region, or its administrator. */
export async function isSteward(unit: ReadUnit): Promise<boolean> {
  const { personId } = unit.actor;
  return (
    (await unit.port(Stewardship).isSteward(personId)) ||
    (await unit.port(Directory).isAdministrator(personId))
  );
}
