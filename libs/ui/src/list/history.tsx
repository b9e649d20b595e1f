import type { ReactNode } from "react";
import { useDates } from "../time/use-dates.ts";
import { useNow } from "../time/use-now.ts";

export interface HistoryEntry {
  /** ISO instant. */
  at: string;
  text: ReactNode;
}

/** What happened when, newest first as given. */
export function History({ entries }: { entries: HistoryEntry[] }) {
  const dates = useDates();
  const now = useNow();
  return (
    <ol className="hist">
      {entries.map(({ at, text }) => {
        const moment = new Date(at);
        return (
          <li key={at}>
            <time dateTime={at}>
              {dates.short(moment, now)}, {dates.clock(moment)}
            </time>
            <span>{text}</span>
          </li>
        );
      })}
    </ol>
  );
}
