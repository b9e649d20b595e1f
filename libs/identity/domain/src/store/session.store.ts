import { type EntityManager, MoreThan, Not } from "typeorm";
import type { PersonId, Scope } from "#kernel";
import { Session } from "../model/account.ts";

/** Where a person is signed in. */
export class SessionStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  /** The one that was used last first. */
  ofPerson(accountId: PersonId): Promise<Session[]> {
    return this.scope.manager.find(Session, {
      where: { accountId, expiresAt: MoreThan(this.scope.now) },
      order: { seenAt: "DESC", id: "DESC" },
    });
  }

  /** False where the person has no such session. */
  async end(accountId: PersonId, id: string): Promise<boolean> {
    const { affected } = await this.scope.manager.delete(Session, { accountId, id });
    return affected === 1;
  }

  /** False where the person has no such session any more. */
  async extend(accountId: PersonId, id: string, expiresAt: Date): Promise<boolean> {
    const { affected } = await this.scope.manager.update(
      Session,
      { accountId, id, expiresAt: MoreThan(this.scope.now) },
      { expiresAt },
    );
    return affected === 1;
  }

  async endOthers(accountId: PersonId, kept: string): Promise<void> {
    await this.scope.manager.delete(Session, { accountId, id: Not(kept) });
  }
}
