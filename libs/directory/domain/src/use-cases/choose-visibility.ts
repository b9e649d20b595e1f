import type { Actor, Command, PersonId, Problem, UnitOfWork } from "#kernel";
import type { VisibleTo } from "../model/person.ts";
import { PersonStore } from "../store/person.store.ts";

export interface ChooseVisibilityInput extends Command {
  readonly jobTitle: VisibleTo;
  readonly about: VisibleTo;
  readonly email: VisibleTo;
}

/** Who else sees which part of one's profile; the name is always seen by everyone registered. */
export class ChooseVisibility {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: ChooseVisibilityInput): Promise<{ personId: PersonId } | Problem> {
    return this.work.run<{ personId: PersonId }>(actor, "chooseVisibility", input, async (tx) => {
      const { jobTitle, about, email } = input;
      await tx
        .store(PersonStore)
        .change(actor.personId, { jobTitleTo: jobTitle, aboutTo: about, emailTo: email });
      return { personId: actor.personId };
    });
  }
}
