import type { Request } from "express";
import { Strategy } from "passport";
import { type Clock, after, minutes } from "#kernel";
import { type FoundSession, type SessionLookup, type SignIn } from "#identity/domain";
import { deviceOf } from "./device.ts";
import type { SessionCookie } from "./session-cookie.ts";

/** Who is asking: passport's answer for a request. */
export type Caller = FoundSession;

/** Recognises a browser by its cookie; lets everybody else pass as a visitor. */
export class SessionStrategy extends Strategy {
  override readonly name = "session";

  constructor(
    private readonly sessions: SessionLookup,
    private readonly cookie: SessionCookie,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Also asked by the socket server, which has cookies but no request of Express. */
  async identify(cookies: string | undefined): Promise<Caller | null> {
    const token = this.cookie.read(cookies);
    return token ? this.sessions.find(token, this.clock.now()) : null;
  }

  override authenticate(req: Request): void {
    this.identify(req.headers.cookie)
      .then(async (caller) => {
        if (caller) await this.touch(caller, req);
        return caller;
      })
      .then(
        (caller) => (caller ? this.success(caller) : this.pass()),
        (error: unknown) => this.error(error),
      );
  }

  /** Now and then, so that reading a page does not write each time. */
  private async touch({ sessionId, seenAt, isNew }: Caller, req: Request): Promise<void> {
    const now = this.clock.now();
    if (!isNew && after(seenAt, minutes(10)) > now) return;
    await this.sessions.touch(sessionId, deviceOf(req.headers["user-agent"]), now);
  }
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Recognises a person by mail address and password, and opens a session. */
export class PasswordStrategy extends Strategy {
  override readonly name = "password";

  constructor(private readonly signIn: SignIn) {
    super();
  }

  override authenticate(_: Request, { email, password }: Credentials): void {
    this.signIn.execute(email.trim().toLowerCase(), password).then(
      (result) => (result.outcome === "signed-in" ? this.success(result) : this.fail(result.outcome)),
      (error: unknown) => this.error(error),
    );
  }
}
