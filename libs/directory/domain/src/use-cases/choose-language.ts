import type { Actor, Command, PersonId, Problem, UnitOfWork } from "#kernel";
import { PersonStore } from "../store/person.store.ts";

/** The language of the interface and of one's mails. */
export class ChooseLanguage {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { locale: "DE" | "EN" }): Promise<{ personId: PersonId } | Problem> {
    return this.work.run<{ personId: PersonId }>(actor, "chooseLanguage", input, async (tx) => {
      await tx.store(PersonStore).change(actor.personId, { locale: input.locale });
      return { personId: actor.personId };
    });
  }
}
