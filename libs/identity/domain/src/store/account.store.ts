import { type EntityManager, In, IsNull, Not } from "typeorm";
import { type PersonId, type Scope, after, days, minutes, newId } from "#kernel";
import { type AccountSummary, Accounts, type TokenPurpose } from "#identity/contract";
import { Account, EmailToken, Session } from "../model/account.ts";
import type { SessionLife } from "../model/session-life.ts";
import { hashToken, newToken } from "../model/secret-token.ts";

const TOKEN_LIFE: Record<TokenPurpose, number> = {
  CONFIRM: days(3),
  RESET: minutes(60),
  CHANGE: minutes(60),
};
/** Accounts, their sessions and mailed tokens: both the store of this context and what others reach by the port. */
export class AccountStore extends Accounts {
  constructor(private readonly scope: Scope<EntityManager>) {
    super();
  }

  async open(email: string, passwordHash: string): Promise<PersonId | null> {
    const [opened] = await this.scope.manager.query<{ id: PersonId }[]>(
      `insert into account (id, email, password_hash, created_at) values ($1, $2, $3, $4)
       on conflict on constraint account_email_key do update set password_hash = excluded.password_hash
         where account.confirmed_at is null
       returning id`,
      [newId<"Person">(this.scope.now), email, passwordHash, this.scope.now],
    );
    return opened?.id ?? null;
  }

  async find(id: PersonId): Promise<AccountSummary | null> {
    const account = await this.scope.manager.findOneBy(Account, { id });
    return account && summaryOf(account);
  }

  async erase(id: PersonId): Promise<readonly string[]> {
    const { manager } = this.scope;
    const account = await manager.findOneBy(Account, { id });
    const wanted = await manager.findBy(EmailToken, { accountId: id, email: Not(IsNull()) });
    await manager.delete(Account, { id });
    return [...(account ? [account.email] : []), ...wanted.map(({ email }) => email!)];
  }

  async findByEmail(email: string): Promise<AccountSummary | null> {
    const account = await this.scope.manager.findOneBy(Account, { email });
    return account && summaryOf(account);
  }

  async lock(id: PersonId): Promise<AccountSummary | null> {
    const account = await this.scope.manager.findOne(Account, {
      where: { id },
      lock: { mode: "pessimistic_write" },
    });
    return account && summaryOf(account);
  }

  async emailsOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
    const rows = await this.scope.manager.find(Account, {
      select: { id: true, email: true },
      where: { id: In([...people]) },
    });
    return new Map(rows.map(({ id, email }) => [id, email]));
  }

  async confirm(person: PersonId): Promise<void> {
    await this.scope.manager.update(
      Account,
      { id: person, confirmedAt: IsNull() },
      { confirmedAt: this.scope.now },
    );
  }

  async issueToken(person: PersonId, purpose: TokenPurpose): Promise<string> {
    const token = newToken();
    await this.insertToken(person, purpose, token, null);
    return token;
  }

  /** Makes room for a link that will prove a new address. Its secret comes to be when the mail is written. */
  prepareEmailChange(person: PersonId, email: string): Promise<string> {
    return this.insertToken(person, "CHANGE", newToken(), email);
  }

  async issuePrepared(tokenId: string): Promise<string | null> {
    const token = newToken();
    const { affected } = await this.scope.manager.update(
      EmailToken,
      { id: tokenId, usedAt: IsNull() },
      { tokenHash: await hashToken(token) },
    );
    return affected === 1 ? token : null;
  }

  private async insertToken(
    person: PersonId,
    purpose: TokenPurpose,
    token: string,
    email: string | null,
  ): Promise<string> {
    const id = newId<"EmailToken">(this.scope.now);
    await this.scope.manager.insert(EmailToken, {
      id,
      accountId: person,
      purpose,
      email,
      tokenHash: await hashToken(token),
      createdAt: this.scope.now,
      expiresAt: after(this.scope.now, TOKEN_LIFE[purpose]),
      usedAt: null,
    });
    return id;
  }

  async findToken(token: string, purpose: TokenPurpose): Promise<AccountSummary | null> {
    const found = await this.scope.manager.findOneBy(EmailToken, {
      tokenHash: await hashToken(token),
      purpose,
      usedAt: IsNull(),
    });
    if (!found || found.expiresAt <= this.scope.now) return null;
    const account = await this.scope.manager.findOneBy(Account, { id: found.accountId });
    return account && summaryOf(account);
  }

  /** Whose link to a new address this is, and which. */
  async findEmailToken(token: string): Promise<{ personId: PersonId; email: string } | null> {
    const found = await this.scope.manager.findOneBy(EmailToken, {
      tokenHash: await hashToken(token),
      purpose: "CHANGE",
      usedAt: IsNull(),
    });
    if (!found?.email || found.expiresAt <= this.scope.now) return null;
    return { personId: found.accountId, email: found.email };
  }

  /** False where another account has proven the address. One that waits for its proof gives way. */
  async changeEmail(id: PersonId, email: string): Promise<boolean> {
    const { manager } = this.scope;
    await manager.delete(Account, { email, confirmedAt: IsNull() });
    if (await manager.existsBy(Account, { email, id: Not(id) })) return false;
    await manager.update(Account, { id }, { email });
    await manager.update(EmailToken, { accountId: id, usedAt: IsNull() }, { usedAt: this.scope.now });
    return true;
  }

  async useToken(token: string): Promise<boolean> {
    const { affected } = await this.scope.manager.update(
      EmailToken,
      { tokenHash: await hashToken(token), usedAt: IsNull() },
      { usedAt: this.scope.now },
    );
    return affected === 1;
  }

  /** As the installation has bound it: there it is known for how long. */
  startSession(person: PersonId): Promise<string> {
    return this.scope.port(Accounts).startSession(person);
  }

  protected async insertSession(person: PersonId, life: number): Promise<string> {
    const token = newToken();
    await this.scope.manager.insert(Session, {
      id: newId(this.scope.now),
      accountId: person,
      tokenHash: await hashToken(token),
      createdAt: this.scope.now,
      seenAt: this.scope.now,
      expiresAt: after(this.scope.now, life),
    });
    return token;
  }

  async endSession(id: string): Promise<void> {
    await this.scope.manager.delete(Session, { id });
  }

  /** Sessions and links whose time is over, and registrations nobody has confirmed while a link for them held. */
  async forgetExpired(): Promise<void> {
    const { manager, now } = this.scope;
    await manager.query("delete from session where expires_at < $1", [now]);
    await manager.query("delete from email_token where expires_at < $1", [now]);
    await manager.query(
      `delete from account where confirmed_at is null and created_at < $1
         and not exists (select 1 from email_token where email_token.account_id = account.id)`,
      [after(now, -TOKEN_LIFE.CONFIRM)],
    );
  }

  /** A new password throws every browser out, and no older link works any more. */
  async changePassword(person: PersonId, passwordHash: string): Promise<void> {
    const { manager, now } = this.scope;
    await manager.update(Account, { id: person }, { passwordHash });
    await manager.delete(Session, { accountId: person });
    await manager.update(EmailToken, { accountId: person, usedAt: IsNull() }, { usedAt: now });
  }
}

/** The store with what an installation decides: how long a session lasts. */
export function accountStore({
  milliseconds,
}: SessionLife): new (scope: Scope<EntityManager>) => AccountStore {
  return class extends AccountStore {
    override startSession(person: PersonId): Promise<string> {
      return this.insertSession(person, milliseconds);
    }
  };
}

const summaryOf = ({ id, email, passwordHash, confirmedAt }: Account): AccountSummary => ({
  id,
  email,
  passwordHash,
  confirmed: confirmedAt !== null,
});
