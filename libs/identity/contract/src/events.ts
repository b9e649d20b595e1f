import { DomainEvent, type PersonId } from "#kernel";

/** Somebody who knows the password has an address that is not confirmed yet: the link goes out once more. */
export class ConfirmationWanted extends DomainEvent<{ personId: PersonId }> {
  static readonly type = "confirmation-wanted";
  readonly type = ConfirmationWanted.type;
}

export class PasswordResetRequested extends DomainEvent<{ personId: PersonId }> {
  static readonly type = "password-reset-requested";
  readonly type = PasswordResetRequested.type;
}
