const DAY = 86_400_000;

const locale = (language: string) => (language === "en" ? "en-GB" : "de-DE");
const formatter = (language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(language), options);
const startOfDay = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();

/** "8:02" */
export const clock = (at: Date, language: string): string =>
  formatter(language, { hour: "numeric", minute: "2-digit" }).format(at);

/** "20.11." this year, "20.11.2025" before. */
export const shortDate = (at: Date, language: string, now: Date): string =>
  formatter(language, {
    day: "numeric",
    month: language === "en" ? "short" : "numeric",
    ...(at.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }),
  }).format(at);

/** "Freitag, 20. November 2026" */
export const longDate = (at: Date, language: string): string =>
  formatter(language, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(at);

/** "20. November 2026" */
export const plainDate = (at: Date, language: string): string =>
  formatter(language, { day: "numeric", month: "long", year: "numeric" }).format(at);

/** "20. November 2026, 10:14" */
export const fullTime = (at: Date, language: string): string =>
  `${plainDate(at, language)}, ${clock(at, language)}`;

/** How many calendar days ago; 0 for today. */
export const daysAgo = (at: Date, now: Date): number => Math.round((startOfDay(now) - startOfDay(at)) / DAY);

/** "vor 40 Min.", "heute", "gestern", "vor 5 Tagen"; null when it lies so far back that only the date speaks. */
export function relative(at: Date, language: string, now: Date): string | null {
  const words = new Intl.RelativeTimeFormat(locale(language), { numeric: "auto", style: "short" });
  const long = new Intl.RelativeTimeFormat(locale(language), { numeric: "auto" });
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes < 60 && minutes >= 1) return words.format(-minutes, "minute");
  if (minutes < 1 && minutes > -2) return long.format(0, "second");
  const days = daysAgo(at, now);
  if (days < 0 || days > 30) return null;
  return days === 2 ? (language === "en" ? "2 days ago" : "vor 2 Tagen") : long.format(-days, "day");
}

/** Relative and absolute in one: "vor 40 Min., 8:02", "gestern, 16:20", "vor 5 Tagen, 20.11., 8:48". */
export function relativeAndAbsolute(at: Date, language: string, now: Date, withClock = true): string {
  const nearby = relative(at, language, now);
  const near = startOfDay(now) - startOfDay(at) <= DAY * 1.5;
  if (nearby && near) return `${nearby}, ${clock(at, language)}`;
  const date = shortDate(at, language, now);
  return [nearby, date, withClock ? clock(at, language) : null].filter(Boolean).join(", ");
}
