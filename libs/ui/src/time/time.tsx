import { useTranslation } from "react-i18next";
import { fullTime, longDate, plainDate, relativeAndAbsolute } from "./format.ts";
import { useNow } from "./use-now.ts";

interface Props {
  /** ISO instant. */
  at: string;
  /**
   * `both` (default): "vor 4 Tagen, 20.11., 8:48" · `row`: without the clock on older days, for list rows ·
   * `full`: "20. November 2026, 8:48" · `date`: "20. November 2026" · `day`: "Freitag, 20. November 2026"
   */
  as?: "both" | "row" | "full" | "date" | "day";
}

/** A moment in words, with the machine-readable instant; the full date needs no hover. */
export function Time({ at, as = "both" }: Props) {
  const { i18n } = useTranslation("ui");
  const now = useNow();
  const moment = new Date(at);
  const language = i18n.language;
  const words = {
    both: () => relativeAndAbsolute(moment, language, now),
    row: () => relativeAndAbsolute(moment, language, now, false),
    full: () => fullTime(moment, language),
    date: () => plainDate(moment, language),
    day: () => longDate(moment, language),
  }[as]();
  return <time dateTime={at}>{words}</time>;
}
