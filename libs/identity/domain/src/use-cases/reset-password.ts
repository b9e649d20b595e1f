import { Actor, InputCheck, type InvalidInput, NotFound, type PersonId, type UnitOfWork } from "#kernel";
import { type PasswordHasher, checkPassword } from "#identity/contract";
import { AccountStore } from "../store/account.store.ts";

export interface PasswordReset {
  readonly personId: PersonId;
  readonly token: string;
}

/** Sets a new password for whoever holds the mailed link, ends every session, and opens one here. */
export class ResetPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(link: string, password: string): Promise<PasswordReset | InvalidInput | NotFound> {
    const actor = Actor.system("sign-in");
    const account = await this.work.read(actor, (unit) => unit.store(AccountStore).findToken(link, "RESET"));
    if (!account) return new NotFound();
    const check = new InputCheck();
    checkPassword(check, password, [account.email.split("@")[0]!]);
    if (check.problem) return check.problem;

    const hash = await this.hasher.hash(password);
    const reset = await this.work.write(actor, async (tx) => {
      const store = tx.store(AccountStore);
      if (!(await store.useToken(link))) return null;
      await store.changePassword(account.id, hash);
      return { personId: account.id, token: await store.startSession(account.id) };
    });
    return reset ?? new NotFound();
  }
}
