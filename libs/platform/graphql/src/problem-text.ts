import type { Problem } from "#kernel";
import type { Locale } from "./request-context.ts";

/** What people read when something did not happen. Contexts add their own codes at start. */
const texts: Record<Locale, Record<string, string>> = {
  DE: {
    NOT_FOUND: "Diese Seite gibt es nicht, oder sie ist nicht für Sie freigegeben.",
    NOT_ALLOWED: "Dafür fehlt Ihnen die Berechtigung.",
    INVALID_INPUT: "Bitte prüfen Sie Ihre Angaben.",
    TOO_MANY_REQUESTS: "Das waren zu viele Versuche. Bitte warten Sie einen Moment.",
    ACCOUNT_ENDED: "Dieses Konto gibt es nicht mehr.",
    KEY_REUSED: "Diese Anfrage wurde schon mit anderen Angaben gesendet. Bitte senden Sie sie noch einmal.",
  },
  EN: {
    NOT_FOUND: "This page does not exist, or you have no access to it.",
    NOT_ALLOWED: "You are not allowed to do this.",
    INVALID_INPUT: "Please check what you entered.",
    TOO_MANY_REQUESTS: "Too many attempts. Please wait a moment.",
    ACCOUNT_ENDED: "This account does not exist any more.",
    KEY_REUSED: "This request was already sent with other input. Please send it again.",
  },
};

export function addProblemTexts(locale: Locale, more: Readonly<Record<string, string>>): void {
  Object.assign(texts[locale], more);
}

export function problemText(problem: Pick<Problem, "code">, locale: Locale): string {
  const text = texts[locale][problem.code] ?? texts[locale]["NOT_ALLOWED"]!;
  const { decidedBy } = problem as { decidedBy?: string | null };
  return text.replace("{decidedBy}", decidedBy ?? (locale === "DE" ? "anderer Stelle" : "somebody else"));
}
