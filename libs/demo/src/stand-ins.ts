import { Clock } from "#kernel";
import type { PasswordHasher } from "#identity/contract";
import { type EventJob, Outbox } from "#platform/database";
import type { EventHandlers } from "#platform/jobs";
import { type Mail, Mailer } from "#platform/mail";

/** A clock the generator sets, so that fourteen months pass in seconds. */
export class MovableClock extends Clock {
  constructor(private time: Date) {
    super();
  }
  override now(): Date {
    return this.time;
  }
  moveTo(time: Date): void {
    this.time = time;
  }
}

/** Discards every mail, and remembers the last link, which the next confirmation needs. */
export class LinkCatcher extends Mailer {
  private last = new URL("about:blank");

  override send({ action }: Mail): Promise<void> {
    if (action) this.last = new URL(action.url);
    return Promise.resolve();
  }
  get token(): string {
    return this.last.searchParams.get("token") ?? "";
  }
}

/** Everyone in the demo has one password: it is hashed once. */
export const hashingOnce = (hasher: PasswordHasher): PasswordHasher => {
  const known = new Map<string, Promise<string>>();
  return {
    hash: (password) => {
      const hash = known.get(password) ?? hasher.hash(password);
      known.set(password, hash);
      return hash;
    },
    verify: () => Promise.resolve(true),
  };
};

/** Keeps the jobs of each commit, to be run at once at the generator's time instead of later at the real one. */
export class InlineOutbox extends Outbox {
  private jobs: EventJob[] = [];

  override put(_: unknown, jobs: readonly EventJob[]): Promise<void> {
    this.jobs.push(...jobs);
    return Promise.resolve();
  }

  async runAll(handlers: EventHandlers): Promise<void> {
    while (this.jobs.length) {
      const jobs = this.jobs;
      this.jobs = [];
      for (const job of jobs) await handlers.handle(job);
    }
  }
}
