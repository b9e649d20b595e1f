import { Injectable } from "@nestjs/common";
import type { Request, Response } from "express";
import { Clock, type PersonId } from "#kernel";
import { type FoundSession, SessionLookup } from "#identity/domain";
import { LiveHub } from "#platform/live";
import type { SignedIn } from "./authenticator.ts";
import { deviceOf } from "./device.ts";
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

  /** This one holds a new session, for what is left of the request as well. */
  async hold({ req, res }: { req: Request; res: Response }, { token }: SignedIn): Promise<void> {
    this.cookie.set(res, token);
    const now = this.clock.now();
    const found = await this.sessions.find(token, now);
    if (found) await this.sessions.touch(found.sessionId, deviceOf(req.headers["user-agent"]), now);
    req.user = found ?? undefined;
  }

  /** This one keeps its session for longer. */
  stay({ req, res }: { req: Request; res: Response }, expiresAt: Date): void {
    const token = this.cookie.read(req.headers.cookie);
    if (token) this.cookie.set(res, token);
    req.user = { ...(req.user as FoundSession), expiresAt };
  }

  /** After a new password: this one gets the new session, every other one hears nothing from now on. */
  async keepOnly(context: { req: Request; res: Response }, signedIn: SignedIn): Promise<void> {
    this.hub.endSessionsOf(signedIn.personId);
    await this.hold(context, signedIn);
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
