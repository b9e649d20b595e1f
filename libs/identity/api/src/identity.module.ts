import { Module } from "@nestjs/common";
import { Actor, Clock, UnitOfWork } from "#kernel";
import {
  Accounts,
  EmailChangeRequested,
  EmailChanged,
  PasswordHasher,
  PasswordResetRequested,
} from "#identity/contract";
import {
  AccountStore,
  accountStore,
  ChangePassword,
  ConfirmEmailChange,
  EndOtherSessions,
  EndSession,
  ExtendSession,
  RequestEmailChange,
  RequestPasswordReset,
  ResetPassword,
  SessionLife,
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
import { Browsers } from "./browsers.ts";
import { EmailChangeMail } from "./email-change-mail.handler.ts";
import { ResetMail } from "./reset-mail.handler.ts";
import {
  CredentialGuard,
  CredentialsResolver,
  SessionResolver,
  ViewerSessionsResolver,
} from "./security.resolver.ts";
import { SessionCookie } from "./session-cookie.ts";
import { StayResolver } from "./stay.resolver.ts";
import { PasswordStrategy, SessionStrategy } from "./strategies.ts";

@Module({
  providers: [
    ...[SignIn, ResetPassword, ChangePassword, RequestEmailChange].map((type) => ({
      provide: type,
      useFactory: (work: UnitOfWork, hasher: PasswordHasher) => new type(work, hasher),
      inject: [UnitOfWork, PasswordHasher],
    })),
    ...useCases(RequestPasswordReset, SignOut, ConfirmEmailChange, EndSession, EndOtherSessions),
    {
      provide: ExtendSession,
      useFactory: (work: UnitOfWork, life: SessionLife) => new ExtendSession(work, life),
      inject: [UnitOfWork, SessionLife],
    },
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
    ...[CredentialGuard, CredentialsResolver, SessionResolver, ViewerSessionsResolver, StayResolver],
    ...[Browsers, ViewerResolver, SignInResolver, SignOutResolver, PasswordResolver],
  ],
  exports: [Authenticator, SessionStrategy],
})
export class IdentityModule {
  constructor(
    ports: Ports,
    handlers: EventHandlers,
    work: UnitOfWork,
    mailer: Mailer,
    links: Links,
    life: SessionLife,
  ) {
    ports.bind(Accounts, accountStore(life));
    const resetMail = new ResetMail(work, mailer, links);
    handlers.on(PasswordResetRequested, "mail-reset-link", (event) => resetMail.handle(event));
    const changeMail = new EmailChangeMail(work, mailer, links);
    handlers.on(EmailChangeRequested, "mail-change-link", (event) => changeMail.link(event));
    handlers.on(EmailChanged, "mail-former-address", (event) => changeMail.changed(event));
    handlers.daily(() => work.write(Actor.system("forget"), (tx) => tx.store(AccountStore).forgetExpired()));
    addProblemTexts("DE", {
      WRONG_CREDENTIALS:
        "Mailadresse oder Passwort stimmen nicht. Falls Ihre Mailadresse noch nicht bestätigt ist, haben wir Ihnen den Link dafür noch einmal geschickt.",
      WRONG_PASSWORD: "Das Passwort stimmt nicht.",
    });
    addProblemTexts("EN", {
      WRONG_CREDENTIALS:
        "Mail address or password is wrong. In case your mail address is not confirmed yet, we have sent you the link for it once more.",
      WRONG_PASSWORD: "The password is wrong.",
    });
  }
}
