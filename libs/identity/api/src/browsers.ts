import { Injectable } from "@nestjs/common";
import type { Request, Response } from "express";
import { Clock, type PersonId } from "#kernel";
import { SessionLookup } from "#identity/domain";
import { LiveHub } from "#platform/live";
import type { SignedIn } from "./authenticator.ts";
import { SessionCookie } from "./session-cookie.ts";

/** The browsers a person is signed in with. */
@Injectable()
export class Browsers {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly hub: LiveHub,
    private readonly sessions: SessionLookup,
    private readonly clock: Clock,
  ) {}

  /** After a new password: this one gets the new session, every other one hears nothing from now on. */
  async keepOnly({ req, res }: { req: Request; res: Response }, { personId, token }: SignedIn) {
    this.hub.endSessionsOf(personId);
    this.cookie.set(res, token);
    req.user = (await this.sessions.find(token, this.clock.now())) ?? undefined;
  }

  /** One that was signed out from elsewhere. */
  cut(sessionId: string): void {
    this.hub.endSession(sessionId);
  }

  /** All of a person's; whoever is still signed in comes back by itself. */
  cutAll(personId: PersonId): void {
    this.hub.endSessionsOf(personId);
  }
}
