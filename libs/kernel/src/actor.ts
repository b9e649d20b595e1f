import type { PersonId } from "./id.ts";

/** Why the system itself acts, without a person: each reason is one wider look past the wall. */
export type SystemReason =
  | "register"
  | "sign-in"
  | "deliver-event"
  | "send-mail"
  | "forget"
  | "erase"
  | "export"
  | "administer-from-shell"
  | "fill-demo-region"
  | "measure";

/** On whose behalf something is read or done. */
export class Actor {
  private constructor(
    private readonly person: PersonId | null,
    /** Set where the system acts itself. */
    readonly reason: SystemReason | null,
  ) {}

  static readonly visitor = new Actor(null, null);
  static person = (personId: PersonId) => new Actor(personId, null);
  static system = (reason: SystemReason) => new Actor(null, reason);

  get signedIn(): boolean {
    return this.person !== null;
  }
  /** The person; asking a visitor for it is a fault of the caller, who had to check the access first. */
  get personId(): PersonId {
    if (!this.person) throw new Error("nobody is signed in");
    return this.person;
  }
  get personIdOrNull(): PersonId | null {
    return this.person;
  }
}
