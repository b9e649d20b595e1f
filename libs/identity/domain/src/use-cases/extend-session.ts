import {
  type Actor,
  type Command,
  NotFound,
  type Outcome,
  type Problem,
  type UnitOfWork,
  after,
} from "#kernel";
import type { SessionLife } from "../model/session-life.ts";
import { SessionStore } from "../store/session.store.ts";

type Extended = Outcome & { readonly until: string };

/** Lets somebody stay signed in whose session is about to end. */
export class ExtendSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly life: SessionLife,
  ) {}

  execute(actor: Actor, input: Command & { sessionId: string }): Promise<Extended | Problem> {
    return this.work.run<Extended>(actor, "extendSession", input, async (tx) => {
      const until = after(tx.now, this.life.milliseconds);
      const extended = await tx.store(SessionStore).extend(actor.personId, input.sessionId, until);
      return extended ? { until: until.toISOString() } : new NotFound();
    });
  }
}
