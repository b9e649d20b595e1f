import { Account, EmailToken, Session } from "./model/account.ts";

export { AccountStore } from "./store/account.store.ts";
export { type FoundSession, SessionLookup } from "./store/session-lookup.ts";
export { ResetPassword } from "./use-cases/reset-password.ts";
export { RequestPasswordReset, SignIn, type SignInOutcome } from "./use-cases/sign-in.ts";
export { SignOut } from "./use-cases/sign-out.ts";

export const identityEntities = [Account, Session, EmailToken];
