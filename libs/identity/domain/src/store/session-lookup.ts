import type { DataSource } from "typeorm";
import type { PersonId } from "#kernel";
import { hashToken } from "../model/secret-token.ts";

export interface FoundSession {
  readonly sessionId: string;
  readonly personId: PersonId;
  readonly expiresAt: Date;
  readonly seenAt: Date;
  /** Nothing has been asked with it yet. */
  readonly isNew: boolean;
}

/** Whose cookie it is: one statement per request, before there is an actor to open a unit for. */
export class SessionLookup {
  constructor(private readonly source: DataSource) {}

  async find(token: string, now: Date): Promise<FoundSession | null> {
    const [found] = await this.source.query<FoundSession[]>(
      `select id as "sessionId", account_id as "personId", expires_at as "expiresAt",
         seen_at as "seenAt", seen_at = created_at as "isNew"
       from session where token_hash = $1 and expires_at > $2`,
      [await hashToken(token), now],
    );
    return found ?? null;
  }

  /** Notes when it was used, and with what. */
  async touch(sessionId: string, device: string, now: Date): Promise<void> {
    await this.source.query("update session set seen_at = $2, device = $3 where id = $1", [
      sessionId,
      now,
      device,
    ]);
  }
}
