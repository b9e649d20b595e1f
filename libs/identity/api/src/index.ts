export { Argon2Hasher } from "./argon2-hasher.ts";
export { Authenticator } from "./authenticator.ts";
export { IdentityModule } from "./identity.module.ts";
export { SessionCookie } from "./session-cookie.ts";
export { type Caller, SessionStrategy } from "./strategies.ts";
export { tellOfAccount } from "./personal-data.ts";
