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

  /** Answers until when it lasts, never longer than the longest from its beginning; null where there is none any more. */
  async extend(accountId: PersonId, id: string, until: Date, longest: number): Promise<Date | null> {
    const own = { accountId, id, expiresAt: MoreThan(this.scope.now) };
    const session = await this.scope.manager.findOneBy(Session, own);
    if (!session) return null;
    const last = session.createdAt.getTime() + longest;
    const expiresAt = new Date(Math.max(Math.min(until.getTime(), last), session.expiresAt.getTime()));
    const { affected } = await this.scope.manager.update(Session, own, { expiresAt });
    return affected === 1 ? expiresAt : null;
  }

  async endOthers(accountId: PersonId, kept: string): Promise<void> {
    await this.scope.manager.delete(Session, { accountId, id: Not(kept) });
  }
}
