import {
  type Actor,
  type Command,
  NotFound,
  type Outcome,
  type Problem,
  type UnitOfWork,
  after,
  days,
} from "#kernel";
import type { SessionLife } from "../model/session-life.ts";
import { SessionStore } from "../store/session.store.ts";

type Extended = Outcome & { readonly until: string };

/** Then one signs in anew, however often one has stayed: a session that was stolen does not last for ever. */
const LONGEST = days(90);

/** Lets somebody stay signed in whose session is about to end. */
export class ExtendSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly life: SessionLife,
  ) {}

  execute(actor: Actor, input: Command & { sessionId: string }): Promise<Extended | Problem> {
    return this.work.run<Extended>(actor, "extendSession", input, async (tx) => {
      const until = after(tx.now, this.life.milliseconds);
      const sessions = tx.store(SessionStore);
      const lasts = await sessions.extend(actor.personId, input.sessionId, until, LONGEST);
      return lasts ? { until: lasts.toISOString() } : new NotFound();
    });
  }
}
