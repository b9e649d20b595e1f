import { useLanguage } from "#i18n";
import { createContext, useContext } from "react";
import { datesIn, type Dates } from "./dates.ts";

/** The IANA time zone in which the page writes moments; null for the machine's. */
export const TimeZone = createContext<string | null>(null);

/** Writes moments in the page's language and the reader's time zone. */
export function useDates(): Dates {
  const [language] = useLanguage();
  return datesIn(language, useContext(TimeZone));
}
