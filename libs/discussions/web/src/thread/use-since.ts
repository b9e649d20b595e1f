import { useLanguage } from "#platform/web";
import { plainDate } from "#ui";
import { useState } from "react";
import { useText } from "../text.ts";

const DAY = 86_400_000;
const startOfDay = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();

/** The moment of the last visit as it stands after "seit": "heute", "gestern", a date; empty without one. */
export function useSince(at: string | null): string {
  const t = useText();
  const [language] = useLanguage();
  const [now] = useState(() => new Date());
  if (!at) return "";
  const days = Math.round((startOfDay(now) - startOfDay(new Date(at))) / DAY);
  if (days === 0) return t("thread.today");
  if (days === 1) return t("thread.yesterday");
  return t("thread.date", { date: plainDate(new Date(at), language) });
}
