import type { EntityManager } from "typeorm";
import type { PersonId, Scope } from "#kernel";
import { Acquaintances } from "#directory/contract";
import { MembershipStore } from "./membership.store.ts";

export class AcquaintancesPort extends Acquaintances {
  private readonly memberships: MembershipStore;

  constructor(private readonly scope: Scope<EntityManager>) {
    super();
    this.memberships = new MembershipStore(scope);
  }

  among(people: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
    return this.memberships.sharedWith(this.scope.actor.personId, people);
  }
}
