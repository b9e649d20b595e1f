import { DomainEvent, type PersonId } from "#kernel";

/** Somebody who knows the password has an address that is not confirmed yet: the link goes out once more. */
export class ConfirmationWanted extends DomainEvent<{ personId: PersonId }> {
  static readonly type = "confirmation-wanted";
  readonly type = ConfirmationWanted.type;
}

/** Somebody typed this address to get a link; whether it has an account shows only in that mailbox. */
export class PasswordResetRequested extends DomainEvent<{ email: string }> {
  static readonly type = "password-reset-requested";
  readonly type = PasswordResetRequested.type;
}
