export { BrowserSession, WrongCredentials } from "./browser-session.ts";
export { type AccountSummary, Accounts, PasswordHasher, type TokenPurpose } from "./accounts.ts";
export { PASSWORD_LENGTH, checkPassword } from "./password-rule.ts";
export { ConfirmationWanted, EmailChangeRequested, EmailChanged, PasswordResetRequested } from "./events.ts";
