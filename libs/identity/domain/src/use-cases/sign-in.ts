import { Actor, type PersonId, type UnitOfWork } from "#kernel";
import { type PasswordHasher, PasswordResetRequested } from "#identity/contract";
import { AccountStore } from "../store/account.store.ts";

export type SignInOutcome =
  | { readonly outcome: "signed-in"; readonly personId: PersonId; readonly token: string }
  | { readonly outcome: "wrong" | "unconfirmed" };

/** Opens a session for whoever knows the password of a confirmed account. Takes equally long whether there is one. */
export class SignIn {
  private decoy: Promise<string> | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(email: string, password: string): Promise<SignInOutcome> {
    const actor = Actor.system("sign-in");
    const account = await this.work.read(actor, (unit) => unit.store(AccountStore).findByEmail(email));
    this.decoy ??= this.hasher.hash("an account that is not there");
    const right = await this.hasher.verify(account?.passwordHash ?? (await this.decoy), password);
    if (!account || !right) return { outcome: "wrong" };
    if (!account.confirmed) return { outcome: "unconfirmed" };
    const token = await this.work.write(actor, async (tx) => {
      const store = tx.store(AccountStore);
      const current = await store.lock(account.id);
      // the password may have been changed, or the account erased, while this one was checked
      return current?.passwordHash === account.passwordHash ? store.startSession(account.id) : null;
    });
    return token ? { outcome: "signed-in", personId: account.id, token } : { outcome: "wrong" };
  }
}

/** Lets a link go out to an address that has an account; neither the answer nor its time tells whether it has. */
export class RequestPasswordReset {
  constructor(private readonly work: UnitOfWork) {}

  execute(email: string) {
    return this.work.write(Actor.system("sign-in"), (tx) => {
      tx.publish(new PasswordResetRequested({ email }));
      return Promise.resolve();
    });
  }
}
