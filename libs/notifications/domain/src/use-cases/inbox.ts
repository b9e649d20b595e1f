import type { Actor, Command, Id, Outcome, Problem, Transaction, UnitOfWork } from "#kernel";
import type { NotificationKind } from "../model/notification.ts";
import { NotificationStore } from "../store/notification.store.ts";

const done = async (
  change: (store: NotificationStore) => Promise<unknown>,
  tx: Transaction,
): Promise<Outcome> => {
  await change(tx.store(NotificationStore));
  return { done: true };
};

/** Marks entries of one's own inbox as read or unread; all of them where none is named. */
export class MarkNotificationsRead {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: Command & { ids: readonly Id<"Notification">[] | null; read: boolean },
  ): Promise<Outcome | Problem> {
    return this.work.run<Outcome>(actor, "markNotificationsRead", input, (tx) =>
      done((store) => store.mark(input.ids, input.read), tx),
    );
  }
}

/** Chooses for one kind whether a mail goes out. */
export class SetMailPreference {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: Command & { kind: NotificationKind; mail: boolean },
  ): Promise<Outcome | Problem> {
    return this.work.run<Outcome>(actor, "setMailPreference", input, (tx) =>
      done((store) => store.prefer(input.kind, input.mail), tx),
    );
  }
}
