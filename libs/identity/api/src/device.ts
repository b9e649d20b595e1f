import Bowser from "bowser";

const LONGEST_HEADER = 500;

/** What a person tells their browsers apart by, such as "Firefox, Windows"; empty for programs that say nothing. */
export function deviceOf(userAgent: string | undefined): string {
  if (!userAgent) return "";
  const { browser, os } = Bowser.parse(userAgent.slice(0, LONGEST_HEADER));
  return [browser.name, os.name].filter(Boolean).join(", ");
}
