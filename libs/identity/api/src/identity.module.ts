import { Module } from "@nestjs/common";
import { Clock, UnitOfWork } from "#kernel";
import { Accounts, PasswordHasher, PasswordResetRequested } from "#identity/contract";
import {
  AccountStore,
  RequestPasswordReset,
  ResetPassword,
  SessionLookup,
  SignIn,
  SignOut,
} from "#identity/domain";
import { Ports } from "#platform/database";
import { addProblemTexts, useCases } from "#platform/graphql";
import { EventHandlers } from "#platform/jobs";
import { Links, Mailer } from "#platform/mail";
import { PasswordResolver, SignInResolver, SignOutResolver, ViewerResolver } from "./account.resolver.ts";
import { Authenticator } from "./authenticator.ts";
import { ResetMail } from "./reset-mail.handler.ts";
import { SessionCookie } from "./session-cookie.ts";
import { PasswordStrategy, SessionStrategy } from "./strategies.ts";

@Module({
  providers: [
    {
      provide: SignIn,
      useFactory: (work: UnitOfWork, hasher: PasswordHasher) => new SignIn(work, hasher),
      inject: [UnitOfWork, PasswordHasher],
    },
    {
      provide: ResetPassword,
      useFactory: (work: UnitOfWork, hasher: PasswordHasher) => new ResetPassword(work, hasher),
      inject: [UnitOfWork, PasswordHasher],
    },
    ...useCases(RequestPasswordReset, SignOut),
    {
      provide: SessionStrategy,
      useFactory: (sessions: SessionLookup, cookie: SessionCookie, clock: Clock) =>
        new SessionStrategy(sessions, cookie, clock),
      inject: [SessionLookup, SessionCookie, Clock],
    },
    {
      provide: Authenticator,
      useFactory: (session: SessionStrategy, signIn: SignIn) =>
        new Authenticator([session, new PasswordStrategy(signIn)]),
      inject: [SessionStrategy, SignIn],
    },
    ...[ViewerResolver, SignInResolver, SignOutResolver, PasswordResolver],
  ],
  exports: [Authenticator, SessionStrategy],
})
export class IdentityModule {
  constructor(ports: Ports, handlers: EventHandlers, work: UnitOfWork, mailer: Mailer, links: Links) {
    ports.bind(Accounts, AccountStore);
    const resetMail = new ResetMail(work, mailer, links);
    handlers.on(PasswordResetRequested, "mail-reset-link", (event) => resetMail.handle(event));
    addProblemTexts("DE", {
      WRONG_CREDENTIALS: "Mailadresse oder Passwort stimmen nicht.",
      EMAIL_NOT_CONFIRMED:
        "Ihre Mailadresse ist noch nicht bestätigt. Wir haben Ihnen den Link noch einmal geschickt.",
    });
    addProblemTexts("EN", {
      WRONG_CREDENTIALS: "Mail address or password is wrong.",
      EMAIL_NOT_CONFIRMED: "Your mail address is not confirmed yet. We have sent you the link once more.",
    });
  }
}
