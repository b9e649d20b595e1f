import type { EntityManager } from "typeorm";
import type { PersonId, Scope } from "#kernel";
import { Departures } from "#directory/contract";
import { JoinRequestStore } from "./join-request.store.ts";
import { MembershipStore } from "./membership.store.ts";

export class DeparturesPort extends Departures {
  private readonly memberships: MembershipStore;
  private readonly requests: JoinRequestStore;

  constructor(scope: Scope<EntityManager>) {
    super();
    this.memberships = new MembershipStore(scope);
    this.requests = new JoinRequestStore(scope);
  }

  async leaveEverything(person: PersonId): Promise<void> {
    await this.memberships.lockEverythingReadBy(person);
    await this.memberships.endAll(person);
    await this.requests.erase(person);
  }
}
