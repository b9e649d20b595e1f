import { Account, EmailToken, Session } from "./model/account.ts";

export { Session } from "./model/account.ts";
export { SessionLife } from "./model/session-life.ts";
export { accountStore, AccountStore } from "./store/account.store.ts";
export { type FoundSession, SessionLookup } from "./store/session-lookup.ts";
export { SessionStore } from "./store/session.store.ts";
export { ConfirmEmailChange, RequestEmailChange } from "./use-cases/change-email.ts";
export { ChangePassword } from "./use-cases/change-password.ts";
export { EndOtherSessions, EndSession } from "./use-cases/end-session.ts";
export { ExtendSession } from "./use-cases/extend-session.ts";
export { ResetPassword } from "./use-cases/reset-password.ts";
export { RequestPasswordReset, SignIn, type SignInOutcome } from "./use-cases/sign-in.ts";
export { SignOut } from "./use-cases/sign-out.ts";

export const identityEntities = [Account, Session, EmailToken];
