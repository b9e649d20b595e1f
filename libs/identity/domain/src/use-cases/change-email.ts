import { Actor, InputCheck, type InvalidInput, NotFound, type PersonId, type UnitOfWork } from "#kernel";
import {
  EmailChangeRequested,
  EmailChanged,
  type PasswordHasher,
  WrongCredentials,
} from "#identity/contract";
import { AccountStore } from "../store/account.store.ts";

/** Lets a link go out to a new address. The old one stays until the link is used; nothing tells whether the new one is taken. */
export class RequestEmailChange {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(
    actor: Actor,
    input: { email: string; password: string },
  ): Promise<{ email: string } | InvalidInput | WrongCredentials | NotFound> {
    const check = new InputCheck();
    const email = check.email("email", input.email);
    if (check.problem) return check.problem;
    const { personId } = actor;
    const account = await this.work.read(actor, (unit) => unit.store(AccountStore).find(personId));
    if (!account) return new NotFound();
    if (!(await this.hasher.verify(account.passwordHash, input.password)))
      return new WrongCredentials("WRONG_PASSWORD");
    const asked = await this.work.write(actor, async (tx) => {
      const store = tx.store(AccountStore);
      if ((await store.lock(personId))?.passwordHash !== account.passwordHash) return false; // changed meanwhile
      const tokenId = await store.prepareEmailChange(personId, email);
      tx.publish(new EmailChangeRequested({ email, tokenId }));
      return true;
    });
    return asked ? { email } : new WrongCredentials("WRONG_PASSWORD");
  }
}

/** The mailed link proves the new address: from now on it is the account's. The old one is told. */
export class ConfirmEmailChange {
  constructor(private readonly work: UnitOfWork) {}

  async execute(link: string): Promise<{ personId: PersonId; email: string } | NotFound> {
    const changed = await this.work.write(Actor.system("sign-in"), async (tx) => {
      const store = tx.store(AccountStore);
      const wanted = await store.findEmailToken(link);
      const account = wanted && (await store.lock(wanted.personId));
      if (!account || !(await store.useToken(link))) return null;
      if (!(await store.changeEmail(account.id, wanted.email))) return null; // somebody else has proven it meanwhile
      tx.publish(new EmailChanged({ personId: account.id, former: account.email }));
      return { personId: account.id, email: wanted.email };
    });
    return changed ?? new NotFound();
  }
}
