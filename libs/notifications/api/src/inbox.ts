import {
  Actor,
  type Delivered,
  type DomainEvent,
  type PersonId,
  type Transaction,
  type UnitOfWork,
} from "#kernel";
import { type PostChanged, type ThreadRead, Threads } from "#discussions/contract";
import { MailWanted } from "./mail-wanted.event.ts";
import { type NotificationKind, NotificationStore, type Subject } from "#notifications/domain";
import type { EventHandlers, EventType } from "#platform/jobs";
import type { LiveHub } from "#platform/live";

/** One entry for each of these people, all about the same. */
export interface Entry {
  readonly people: readonly PersonId[];
  readonly kind: NotificationKind;
  readonly about: Subject;
}

/** Turns events into inbox entries: each event once, each person once, readers as of the moment of delivery. */
export class Inbox {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly work: UnitOfWork,
    private readonly hub: LiveHub,
  ) {}

  /** `entries` may name a person twice: the first entry counts. The one who did it is told nothing. */
  on<Type extends EventType>(
    event: Type,
    entries: (tx: Transaction, data: Type["prototype"]["data"]) => Promise<readonly Entry[]>,
  ): void {
    this.handlers.on(event, "fill-inbox", (delivered) => this.fill(delivered, entries));
  }

  private async fill<Data>(
    { id: eventId, data }: Delivered<DomainEvent> & { readonly data: Data },
    entries: (tx: Transaction, data: Data) => Promise<readonly Entry[]>,
  ): Promise<void> {
    const told = await this.work.write(
      Actor.system("deliver-event"),
      async (tx) => {
        const seen = new Set<PersonId>();
        const entered: Entry[] = [];
        for (const { people, kind, about } of await entries(tx, data)) {
          const fresh = people.filter((person) => person !== about.actorId && !seen.has(person));
          for (const person of fresh) seen.add(person);
          await this.enter(tx, eventId, { people: fresh, kind, about });
          entered.push({ people: fresh, kind, about });
        }
        return entered;
      },
      { eventId, handler: "fill-inbox" },
    );
    for (const entry of told ?? []) await this.hint(entry);
  }

  /** What only some may read is announced to those who still may. */
  private async hint({ people, about: { audienceId } }: Entry): Promise<void> {
    if (audienceId) await this.hub.hintReaders(audienceId, { topic: "inbox" }, people);
    else this.hub.hint(people, { topic: "inbox" });
  }

  /** Entries about posts the person has just read in the thread itself are read with them. */
  async seen({ personId, threadId, until }: ThreadRead["data"]): Promise<void> {
    const marked = await this.work.write(Actor.system("deliver-event"), (tx) =>
      tx.store(NotificationStore).markThread(personId, threadId, new Date(until)),
    );
    if (marked) this.hub.hint([personId], { topic: "inbox" });
  }

  /** Nobody is led to a post that is gone. */
  async changed({ postId }: PostChanged["data"]): Promise<void> {
    const told = await this.work.write(Actor.system("deliver-event"), async (tx) => {
      const post = await tx.port(Threads).post(postId);
      return !post || post.deleted ? tx.store(NotificationStore).forgetPost(postId) : [];
    });
    this.hub.hint(told ?? [], { topic: "inbox" });
  }

  private async enter(tx: Transaction, eventId: string, { people, kind, about }: Entry): Promise<void> {
    const store = tx.store(NotificationStore);
    const added = await store.add(eventId, people, kind, about);
    const wanted = await store.wantMail(people, kind);
    for (const { id, personId } of added)
      if (wanted.has(personId)) tx.publish(new MailWanted({ notificationId: id, personId }));
  }
}
