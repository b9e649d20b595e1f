/** Whether little is left of a password without the common words and the person's own; asked before it is sent, too. */
export function isObviousPassword(password: string, personal: readonly string[]): boolean {
  const text = password.toLowerCase();
  if (new Set(text).size < 5) return true;
  const rest = [
    ...COMMON,
    ...personal.map((word) => word.toLowerCase()).filter((word) => word.length > 3),
  ].reduce((left, word) => left.replaceAll(word, ""), text);
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
