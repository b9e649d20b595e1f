const DAY = 86_400_000;

/** How one reader sees moments: in their language and their time zone. */
export interface Dates {
  /** "8:02" */
  clock: (at: Date) => string;
  /** "20.11." this year, "20.11.2025" before. */
  short: (at: Date, now: Date) => string;
  /** "20. November 2026" */
  plain: (at: Date) => string;
  /** "Freitag, 20. November 2026" */
  long: (at: Date) => string;
  /** "20. November 2026, 10:14" */
  full: (at: Date) => string;
  /** The calendar day, counted from 1970. */
  day: (at: Date) => number;
  /** How many calendar days ago; 0 for today. */
  daysAgo: (at: Date, now: Date) => number;
  /** 0 to 23 */
  hour: (at: Date) => number;
  /** "vor 40 Min.", "heute", "gestern", "vor 5 Tagen"; null when it lies so far back that only the date speaks. */
  relative: (at: Date, now: Date) => string | null;
  /** Both in one: "vor 40 Min., 8:02", "gestern, 16:20", "vor 5 Tagen, 20.11., 8:48". */
  both: (at: Date, now: Date, withClock?: boolean) => string;
}

const known = new Map<string, Dates>();

/** Moments in a language ("de", "en") and an IANA time zone; without one, the machine's. */
export function datesIn(language: string, zone?: string | null): Dates {
  const key = `${language} ${zone ?? ""}`;
  const there = known.get(key);
  if (there) return there;
  const dates = make(language === "en" ? "en-GB" : "de-DE", zone ?? undefined);
  known.set(key, dates);
  return dates;
}

function make(locale: string, timeZone: string | undefined): Dates {
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    return (at: Date) => format.format(at);
  };
  const month = locale === "en-GB" ? "short" : "numeric";
  const clock = written({ hour: "numeric", minute: "2-digit" });
  const plain = written({ day: "numeric", month: "long", year: "numeric" });
  const long = written({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const thisYear = written({ day: "numeric", month });
  const otherYear = written({ day: "numeric", month, year: "numeric" });
  const year = written({ year: "numeric" });
  const iso = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const hours = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" });
  const brief = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const twoDays = new Intl.RelativeTimeFormat(locale).format(-2, "day"); // "vorgestern" makes one count back

  const day = (at: Date) => Date.parse(iso.format(at)) / DAY;
  const daysAgo = (at: Date, now: Date) => day(now) - day(at);
  const short = (at: Date, now: Date) => (year(at) === year(now) ? thisYear(at) : otherYear(at));
  const relative = (at: Date, now: Date) => {
    const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
    if (minutes < 60 && minutes >= 1) return brief.format(-minutes, "minute");
    if (minutes < 1 && minutes > -2) return words.format(0, "second");
    const days = daysAgo(at, now);
    if (days < 0 || days > 30) return null;
    return days === 2 ? twoDays : words.format(-days, "day");
  };
  return {
    ...{ clock, short, plain, long, day, daysAgo, relative },
    full: (at) => `${plain(at)}, ${clock(at)}`,
    hour: (at) => Number(hours.format(at)),
    both: (at, now, withClock = true) => {
      const nearby = relative(at, now);
      if (nearby && daysAgo(at, now) <= 1) return `${nearby}, ${clock(at)}`;
      return [nearby, short(at, now), withClock ? clock(at) : null].filter(Boolean).join(", ");
    },
  };
}
