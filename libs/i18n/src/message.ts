import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "./language.ts";

export type Values = Record<string, string | number | boolean | Date | null | undefined>;

// dates in texts are written as all others of the page are: 20 November 2026
const LOCALES = { de: "de", en: "en-GB" } as const;

const parsed = { de: new Map<string, IntlMessageFormat>(), en: new Map<string, IntlMessageFormat>() };

/** An ICU message with its values in place. One whose value is missing stays as it is: a page never falls over a word. */
export function format(language: Language, message: string, values: Values): string {
  if (!/[{']/.test(message)) return message;
  try {
    return String(parse(language, message).format(values));
  } catch {
    return message;
  }
}

function parse(language: Language, message: string): IntlMessageFormat {
  const known = parsed[language].get(message);
  if (known) return known;
  const fresh = new IntlMessageFormat(message, LOCALES[language], undefined, { ignoreTag: true });
  parsed[language].set(message, fresh);
  return fresh;
}
