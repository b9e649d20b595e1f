import { useLanguage } from "#platform/web";
import { plainDate } from "#ui";
import { useCallback } from "react";

/** Writes a version such as 2026-11-01 as a date; anything else as it is. */
export function useVersionDate(): (version: string) => string {
  const [language] = useLanguage();
  return useCallback(
    (version) =>
      /^\d{4}-\d{2}-\d{2}$/.test(version) ? plainDate(new Date(`${version}T12:00:00`), language) : version,
    [language],
  );
}
