import type { DataSource } from "typeorm";
import type { PersonId } from "#kernel";
import { hashToken } from "../model/secret-token.ts";

export interface FoundSession {
  readonly sessionId: string;
  readonly personId: PersonId;
  readonly expiresAt: Date;
}

/** Whose cookie it is: one statement per request, before there is an actor to open a unit for. */
export class SessionLookup {
  constructor(private readonly source: DataSource) {}

  async find(token: string, now: Date): Promise<FoundSession | null> {
    const [found] = await this.source.query<FoundSession[]>(
      `select id as "sessionId", account_id as "personId", expires_at as "expiresAt"
       from session where token_hash = $1 and expires_at > $2`,
      [await hashToken(token), now],
    );
    return found ?? null;
  }
}
