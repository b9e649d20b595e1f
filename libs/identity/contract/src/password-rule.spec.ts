import { InputCheck } from "#kernel";
import { checkPassword } from "./password-rule.ts";

it.each([
  ["nothing", "", "REQUIRED"],
  ["eleven characters", "elf Zeichen", "TOO_SHORT"],
  ["201 characters", "ab cd ".repeat(34), "TOO_LONG"],
  ["one character many times", "aaaaaaaaaaaaaa", "PASSWORD_TOO_COMMON"],
  ["a common word with digits", "Passwort12345", "PASSWORD_TOO_COMMON"],
  ["the own name with digits", "Aydin-Aydin-1234", "PASSWORD_TOO_COMMON"],
  ["a sentence", "Der Regen fällt auf Speyer", null],
  ["twelve random characters", "k7Zq!w0Pd-xR", null],
])("a password of %s", (_, password, code) => {
  const check = new InputCheck();
  checkPassword(check, password, ["mehmet", "Aydin"]);
  expect(check.problem?.fields[0]?.code ?? null).toBe(code);
});
