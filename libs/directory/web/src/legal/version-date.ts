import { useDates } from "#ui";
import { useCallback } from "react";

const VERSION = /^(\d{4}-\d{2}-\d{2})(?:\.(\d+))?$/;

/** Writes a version such as 2026-11-01 as a date, a later one of the same day with its number; else as it is. */
export function useVersionDate(): (version: string) => string {
  const dates = useDates();
  return useCallback(
    (version) => {
      const [, day, number] = VERSION.exec(version) ?? [];
      if (!day) return version;
      const date = dates.plain(new Date(`${day}T12:00:00Z`));
      return number ? `${date} (${number})` : date;
    },
    [dates],
  );
}
