import { type InputCheck, isObviousPassword } from "#kernel";

export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** Length before composition rules (NIST SP 800-63B, 3.1.1): twelve characters, not the obvious ones. */
export function checkPassword(check: InputCheck, password: string, personal: readonly string[]): void {
  const { length } = [...password];
  if (length === 0) check.add("password", "REQUIRED");
  else if (length < PASSWORD_LENGTH.min) check.add("password", "TOO_SHORT", PASSWORD_LENGTH.min);
  else if (length > PASSWORD_LENGTH.max) check.add("password", "TOO_LONG", PASSWORD_LENGTH.max);
  else if (isObviousPassword(password, personal)) check.add("password", "PASSWORD_TOO_COMMON");
}
