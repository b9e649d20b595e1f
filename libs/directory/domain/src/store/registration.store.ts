import type { EntityManager } from "typeorm";
import type { PersonId, Scope } from "#kernel";
import { Registration } from "../model/registration.ts";

export class RegistrationStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  find(accountId: PersonId): Promise<Registration | null> {
    return this.scope.manager.findOneBy(Registration, { accountId });
  }

  /** What was entered last counts. */
  async keep(registration: Registration): Promise<void> {
    await this.scope.manager.upsert(Registration, registration, ["accountId"]);
  }

  async drop(accountId: PersonId): Promise<void> {
    await this.scope.manager.delete(Registration, { accountId });
  }
}
