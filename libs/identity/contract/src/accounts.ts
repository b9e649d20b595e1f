import type { PersonId } from "#kernel";

/**
 * Accounts as other contexts need them. A person and their account bear the same id, so that a session names the
 * person without a look elsewhere, and what a person wrote can outlive the account.
 */
export abstract class Accounts {
  /**
   * A new account, not confirmed yet. An unconfirmed one is taken over, since nobody has proven to own the address:
   * the newest password counts. Null where the address belongs to a confirmed account.
   */
  abstract open(email: string, passwordHash: string): Promise<PersonId | null>;
  abstract find(person: PersonId): Promise<AccountSummary | null>;
  /** With its sessions and links. Answers every address that was known of it. */
  abstract erase(person: PersonId): Promise<readonly string[]>;
  /** Whose address it is. */
  abstract findByEmail(email: string): Promise<AccountSummary | null>;
  /** The account as it is now; nobody changes it until the unit ends. */
  abstract lock(person: PersonId): Promise<AccountSummary | null>;
  abstract emailsOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
  /** Marks the address as proven. */
  abstract confirm(person: PersonId): Promise<void>;
  /** A one-time token for the link in a mail; only its hash is kept. */
  abstract issueToken(person: PersonId, purpose: TokenPurpose): Promise<string>;
  /** The token of a prepared change of address; null where that was ended meanwhile, as by a new password. */
  abstract issuePrepared(tokenId: string): Promise<string | null>;
  /** Whose unused, unexpired token this is. */
  abstract findToken(token: string, purpose: TokenPurpose): Promise<AccountSummary | null>;
  /** Uses a token up; false where somebody else was faster. */
  abstract useToken(token: string): Promise<boolean>;
  /** Starts a session and answers its secret. */
  abstract startSession(person: PersonId): Promise<string>;
}

/** Confirmation links hold for 3 days, links that set a password or change the address for 1 hour. */
export type TokenPurpose = "CONFIRM" | "RESET" | "CHANGE";

export interface AccountSummary {
  readonly id: PersonId;
  readonly email: string;
  readonly passwordHash: string;
  readonly confirmed: boolean;
}

/** Slow on purpose (argon2id): call it outside a unit of work. */
export abstract class PasswordHasher {
  abstract hash(password: string): Promise<string>;
  abstract verify(hash: string, password: string): Promise<boolean>;
}
