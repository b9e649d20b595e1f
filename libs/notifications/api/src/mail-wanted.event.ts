import { DomainEvent, type Id, type PersonId } from "#kernel";

/** A notification that shall also go out by mail; a job of its own, so that a failing mail server repeats no other. */
export class MailWanted extends DomainEvent<{
  readonly notificationId: Id<"Notification">;
  readonly personId: PersonId;
}> {
  static readonly type = "mail-wanted";
  readonly type = MailWanted.type;
}
