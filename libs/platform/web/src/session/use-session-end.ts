import { useEffect, useState } from "react";
import { useSession } from "./session-context.ts";

/** How long before the end people are warned. */
const WARNING = 5 * 60_000;
const LOOK = 10_000;

/**
 * Minutes until the session ends, once it is about to; null until then, and afterwards. Looks at the clock now and
 * then, and when the page is looked at again: a timer does not run while a machine sleeps.
 */
export function useSessionEnd(): { at: Date; minutes: number } | null {
  const { viewer, ended, refetch } = useSession();
  const endsAt = ended ? null : (viewer?.sessionEndsAt ?? null);
  const [minutes, setMinutes] = useState<number | null>(null);

  useEffect(() => {
    if (!endsAt) return;
    let asked = Infinity;
    const look = () => {
      const left = Date.parse(endsAt) - Date.now();
      setMinutes(left > 0 && left <= WARNING ? Math.ceil(left / 60_000) : null);
      const due = left <= 0 ? 0 : left <= WARNING ? WARNING : Infinity;
      if (due >= asked) return;
      asked = due;
      void refetch().catch(() => undefined); // another tab may have extended it; or it is over
    };
    look();
    const timer = setInterval(look, LOOK);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pageshow", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pageshow", look);
      setMinutes(null);
    };
  }, [endsAt, refetch]);
  return endsAt && minutes !== null ? { at: new Date(endsAt), minutes } : null;
}
