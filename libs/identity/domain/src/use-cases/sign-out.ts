import { Actor, type UnitOfWork } from "#kernel";
import { AccountStore } from "../store/account.store.ts";

/** Ends this browser's session; doing it twice does nothing more. */
export class SignOut {
  constructor(private readonly work: UnitOfWork) {}

  execute(sessionId: string) {
    return this.work.write(Actor.system("sign-in"), (tx) => tx.store(AccountStore).endSession(sessionId));
  }
}
