import { type Actor, type Command, InputCheck, type PersonId, type Problem, type UnitOfWork } from "#kernel";
import { PersonStore } from "../store/person.store.ts";

export interface EditProfileInput extends Command {
  readonly name: string;
  readonly jobTitle?: string | null;
  readonly about?: string | null;
  readonly locale: "DE" | "EN";
}

/** Changes what others see of oneself, and the language of one's mails. */
export class EditProfile {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: EditProfileInput): Promise<{ personId: PersonId } | Problem> {
    return this.work.run<{ personId: PersonId }>(actor, "editProfile", input, async (tx) => {
      const check = new InputCheck();
      const change = {
        name: check.line("name", input.name, { min: 2, max: 100 }),
        jobTitle: check.line("jobTitle", input.jobTitle, { max: 100 }) || null,
        about: check.text("about", input.about, { max: 2000 }) || null,
        locale: input.locale,
      };
      if (check.problem) return check.problem;
      await tx.store(PersonStore).change(actor.personId, change);
      return { personId: actor.personId };
    });
  }
}
