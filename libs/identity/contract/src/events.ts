import { DomainEvent, type PersonId } from "#kernel";

/** Somebody who knows the password has an address that is not confirmed yet: the link goes out once more. */
export class ConfirmationWanted extends DomainEvent<{ personId: PersonId }> {
  static readonly type = "confirmation-wanted";
  readonly type = ConfirmationWanted.type;
}

/** A person wants their account to have another address; the link that proves it goes there. */
export class EmailChangeRequested extends DomainEvent<{ email: string; tokenId: string }> {
  static readonly type = "email-change-requested";
  readonly type = EmailChangeRequested.type;
}

/** The account has another address; the former one is told. */
export class EmailChanged extends DomainEvent<{ personId: PersonId; former: string }> {
  static readonly type = "email-changed";
  readonly type = EmailChanged.type;
}

/** Somebody typed this address to get a link; whether it has an account shows only in that mailbox. */
export class PasswordResetRequested extends DomainEvent<{ email: string }> {
  static readonly type = "password-reset-requested";
  readonly type = PasswordResetRequested.type;
}
