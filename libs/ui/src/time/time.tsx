import { useDates } from "./use-dates.ts";
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
  const dates = useDates();
  const now = useNow();
  const moment = new Date(at);
  const words = {
    both: () => dates.both(moment, now),
    row: () => dates.both(moment, now, false),
    full: () => dates.full(moment),
    date: () => dates.plain(moment),
    day: () => dates.long(moment),
  }[as]();
  return <time dateTime={at}>{words}</time>;
}
