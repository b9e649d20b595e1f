import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { clock, shortDate } from "../time/format.ts";
import { useNow } from "../time/use-now.ts";

export interface HistoryEntry {
  /** ISO instant. */
  at: string;
  text: ReactNode;
}

/** What happened when, newest first as given. */
export function History({ entries }: { entries: HistoryEntry[] }) {
  const { i18n } = useTranslation("ui");
  const now = useNow();
  return (
    <ol className="hist">
      {entries.map(({ at, text }) => {
        const moment = new Date(at);
        return (
          <li key={at}>
            <time dateTime={at}>
              {shortDate(moment, i18n.language, now)}, {clock(moment, i18n.language)}
            </time>
            <span>{text}</span>
          </li>
        );
      })}
    </ol>
  );
}
