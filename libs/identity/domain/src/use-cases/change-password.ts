import { type Actor, InputCheck, type InvalidInput, NotFound, type UnitOfWork } from "#kernel";
import { type PasswordHasher, WrongCredentials, checkPassword } from "#identity/contract";
import { AccountStore } from "../store/account.store.ts";

export interface ChangePasswordInput {
  readonly current: string;
  readonly password: string;
}

/** A new password for whoever knows the old one. Every other browser is signed out; this one gets a new session. */
export class ChangePassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(
    actor: Actor,
    { current, password }: ChangePasswordInput,
  ): Promise<{ token: string } | InvalidInput | WrongCredentials | NotFound> {
    const { personId } = actor;
    const account = await this.work.read(actor, (unit) => unit.store(AccountStore).find(personId));
    if (!account) return new NotFound();
    if (!(await this.hasher.verify(account.passwordHash, current)))
      return new WrongCredentials("WRONG_PASSWORD");
    const check = new InputCheck();
    checkPassword(check, password, [account.email.split("@")[0]!]);
    if (check.problem) return check.problem;

    const hash = await this.hasher.hash(password);
    const token = await this.work.write(actor, async (tx) => {
      const store = tx.store(AccountStore);
      if ((await store.lock(personId))?.passwordHash !== account.passwordHash) return null; // changed meanwhile
      await store.changePassword(personId, hash);
      return store.startSession(personId);
    });
    return token ? { token } : new WrongCredentials("WRONG_PASSWORD");
  }
}
