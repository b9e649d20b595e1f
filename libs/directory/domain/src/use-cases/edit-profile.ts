import { type Actor, type Command, InputCheck, type PersonId, type Problem, type UnitOfWork } from "#kernel";
import { PersonStore } from "../store/person.store.ts";

export interface EditProfileInput extends Command {
  readonly name: string;
  readonly jobTitle?: string | null;
  readonly about?: string | null;
  readonly locale: "DE" | "EN";
  /** IANA name; null for that of the machine. */
  readonly timeZone?: string | null;
}

/** Changes what others see of oneself, and the language and time zone in which one reads. */
export class EditProfile {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: EditProfileInput): Promise<{ personId: PersonId } | Problem> {
    return this.work.run<{ personId: PersonId }>(actor, "editProfile", input, async (tx) => {
      const check = new InputCheck();
      const change = {
        name: check.line("name", input.name, { min: 1, max: 200 }),
        jobTitle: check.line("jobTitle", input.jobTitle, { max: 100 }) || null,
        about: check.text("about", input.about, { max: 2000 }) || null,
        locale: input.locale,
        timeZone: check.line("timeZone", input.timeZone, { max: 60 }) || null,
      };
      if (change.timeZone && !isTimeZone(change.timeZone)) check.add("timeZone", "NOT_A_CHOICE");
      if (check.problem) return check.problem;
      await tx.store(PersonStore).change(actor.personId, change);
      return { personId: actor.personId };
    });
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false; // RangeError: no such zone
  }
}
