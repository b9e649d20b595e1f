import { Actor, NotFound, type UnitOfWork } from "#kernel";
import { Departures, PersonErased } from "#directory/contract";
import { Accounts, type PasswordHasher, WrongCredentials } from "#identity/contract";
import { AffiliationStore } from "../store/affiliation.store.ts";
import { BarrierReportStore } from "../store/barrier-report.store.ts";
import { PersonStore } from "../store/person.store.ts";

export interface EraseAccountInput {
  readonly password: string;
  /** Whether posts stay under "former member", or their texts go as well. */
  readonly keepPosts: boolean;
}

/**
 * Ends an account for good (GDPR Art. 17): the person is nobody any more from the commit on, and the other contexts
 * forget them when they hear of it. Only an id is left, for posts to hang on. Nothing stands in the way of it, not
 * even being a group's last moderator. Answers the words by which the person was known, for whoever keeps copies.
 */
export class EraseAccount {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(
    actor: Actor,
    { password, keepPosts }: EraseAccountInput,
  ): Promise<{ known: readonly string[] } | WrongCredentials | NotFound> {
    const { personId } = actor;
    const account = await this.work.read(actor, (unit) => unit.port(Accounts).find(personId));
    if (!account) return new NotFound();
    if (!(await this.hasher.verify(account.passwordHash, password)))
      return new WrongCredentials("WRONG_PASSWORD");
    const known = await this.work.write(Actor.system("erase"), async (tx) => {
      await tx.store(PersonStore).lock(personId);
      const person = await tx.store(PersonStore).find(personId);
      await tx.port(Departures).leaveEverything(personId);
      await tx.store(AffiliationStore).erase(personId);
      await tx.store(PersonStore).erase(personId);
      // an address that somebody only typed into a report may be another person's
      await tx.store(BarrierReportStore).erase(personId);
      const addresses = await tx.port(Accounts).erase(personId);
      tx.publish(new PersonErased({ personId, keepPosts }));
      return [...addresses, ...(person ? [person.name] : [])];
    });
    return { known: known ?? [] };
  }
}
