import type { Request, RequestHandler, Response } from "express";
import passport, { type PassportStatic, type Strategy } from "passport";
import type { PersonId } from "#kernel";
import type { Credentials } from "./strategies.ts";

export interface SignedIn {
  readonly personId: PersonId;
  readonly token: string;
}

/** Passport, with the strategies this installation knows. */
export class Authenticator {
  private readonly passport: PassportStatic = new passport.Passport() as PassportStatic;

  constructor(strategies: readonly Strategy[]) {
    for (const strategy of strategies) this.passport.use(strategy);
  }

  /** Puts the caller on the request as `user`; a visitor's has none. */
  middleware(): RequestHandler {
    return this.passport.authenticate("session", { session: false }) as RequestHandler;
  }

  /** The session that was opened, or why none was. */
  withPassword(req: Request, res: Response, credentials: Credentials): Promise<SignedIn | string> {
    return new Promise((done, fail) => {
      const answer = (error: Error | null, user: SignedIn | false, why: unknown) =>
        error ? fail(error) : done(user || String(why));
      const middleware = this.passport.authenticate(
        "password",
        { ...credentials, session: false },
        answer,
      ) as RequestHandler;
      void middleware(req, res, fail);
    });
  }
}
