import { useTranslation } from "react-i18next";
import type { de } from "./locales/de.ts";

type Key = keyof typeof de;

/** The room's own few texts; apps/web registers them under "ui". */
export function useUiText(): (key: Key, values?: Record<string, string | number>) => string {
  const { t } = useTranslation("ui");
  return (key, values) => (t as (key: string, values: object) => string)(key, values ?? {});
}
