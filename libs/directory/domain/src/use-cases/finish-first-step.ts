import type { Actor, Command, PersonId, Problem, UnitOfWork } from "#kernel";
import type { Step } from "../model/person.ts";
import { PersonStore } from "../store/person.store.ts";

/** Ticks a step of the list that greets somebody off, done or skipped; ALL puts the list away. */
export class FinishFirstStep {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: Command & { readonly step: Step; readonly skipped: boolean },
  ): Promise<{ personId: PersonId } | Problem> {
    return this.work.run<{ personId: PersonId }>(actor, "finishFirstStep", input, async (tx) => {
      await tx.store(PersonStore).finishStep(actor.personId, input.step, input.skipped);
      return { personId: actor.personId };
    });
  }
}
