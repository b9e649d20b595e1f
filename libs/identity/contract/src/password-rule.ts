import type { InputCheck } from "#kernel";

export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** Length before composition rules (NIST SP 800-63B, 3.1.1): twelve characters, not the obvious ones. */
export function checkPassword(check: InputCheck, password: string, personal: readonly string[]): void {
  const { length } = [...password];
  if (length === 0) check.add("password", "REQUIRED");
  else if (length < PASSWORD_LENGTH.min) check.add("password", "TOO_SHORT", PASSWORD_LENGTH.min);
  else if (length > PASSWORD_LENGTH.max) check.add("password", "TOO_LONG", PASSWORD_LENGTH.max);
  else if (isObvious(password.toLowerCase(), personal)) check.add("password", "PASSWORD_TOO_COMMON");
}

function isObvious(password: string, personal: readonly string[]): boolean {
  if (new Set(password).size < 5) return true;
  const rest = [
    ...COMMON,
    ...personal.map((word) => word.toLowerCase()).filter((word) => word.length > 3),
  ].reduce((left, word) => left.replaceAll(word, ""), password);
  return rest.replace(/[^\p{L}]/gu, "").length < 4;
}

const COMMON = [
  "passwort",
  "password",
  "gemeinsam",
  "hallo",
  "willkommen",
  "welcome",
  "qwertz",
  "qwerty",
  "abcdef",
  "admin",
];
