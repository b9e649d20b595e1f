import { useDates } from "#ui";
import { useState } from "react";
import { useText } from "../text.ts";

/** The moment of the last visit as it stands after "seit": "heute", "gestern", a date; empty without one. */
export function useSince(at: string | null): string {
  const t = useText();
  const dates = useDates();
  const [now] = useState(() => new Date());
  if (!at) return "";
  const days = dates.daysAgo(new Date(at), now);
  if (days === 0) return t("thread.today");
  if (days === 1) return t("thread.yesterday");
  return t("thread.date", { date: dates.plain(new Date(at)) });
}
