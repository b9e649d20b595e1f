/** One mail to one person. */
export interface Mail {
  /** Stays the same when the sending is repeated, so that a receiver can tell a repetition. */
  readonly key: string;
  readonly to: string;
  readonly locale: "DE" | "EN";
  readonly subject: string;
  /** Paragraphs of plain text. */
  readonly paragraphs: readonly string[];
  /** The one thing to do next. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Why the receiver gets this, and how to stop it. */
  readonly footer: string;
}

export abstract class Mailer {
  /** Resolves once the mail is handed over; rejects where it must be tried again. */
  abstract send(mail: Mail): Promise<void>;
  /** Keeps nothing that went to these addresses or names these people, where anything is kept at all. */
  forget?(words: readonly string[]): Promise<void>;
}

/** For filling the demo region: fourteen months of mails nobody should get. */
export class DiscardingMailer extends Mailer {
  send(): Promise<void> {
    return Promise.resolve();
  }
}
