import { Injectable } from "@nestjs/common";
import type { Response } from "express";
import type { PersonId } from "#kernel";
import { LiveHub } from "#platform/live";
import type { SignedIn } from "./authenticator.ts";
import { SessionCookie } from "./session-cookie.ts";

/** The browsers a person is signed in with. */
@Injectable()
export class Browsers {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly hub: LiveHub,
  ) {}

  /** After a new password: this one gets the new session, every other one hears nothing from now on. */
  keepOnly(res: Response, { personId, token }: SignedIn): void {
    this.hub.endSessionsOf(personId);
    this.cookie.set(res, token);
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
