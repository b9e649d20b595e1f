import { type Actor, type Command, NotFound, type Outcome, type Problem, type UnitOfWork } from "#kernel";
import { SessionStore } from "../store/session.store.ts";

/** Signs another of one's browsers out. */
export class EndSession {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { sessionId: string }): Promise<Outcome | Problem> {
    return this.work.run<Outcome>(actor, "endSession", input, async (tx) => {
      const ended = await tx.store(SessionStore).end(actor.personId, input.sessionId);
      return ended ? { ended: 1 } : new NotFound();
    });
  }
}

/** Signs every browser out but the one at hand. */
export class EndOtherSessions {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { kept: string }): Promise<Outcome | Problem> {
    return this.work.run<Outcome>(actor, "endOtherSessions", input, async (tx) => {
      await tx.store(SessionStore).endOthers(actor.personId, input.kept);
      return { kept: input.kept };
    });
  }
}
