import { useEffect, useRef, useState } from "react";
import { useViewer } from "../session/session-context.ts";
import { draftKey, onForgotten, readDraft, writeDraft } from "./draft-store.ts";

const DELAY = 400;

export interface Draft<T> {
  value: T;
  change: (value: T) => void;
  /** When it was last kept; null while nothing has been kept. */
  savedAt: Date | null;
  forget: () => void;
}

/**
 * Text that survives a closed page: kept in this browser for this person, under a name such as `thread.ID`.
 * `revive` may change what was kept before it is shown.
 */
export function useDraft<T>(name: string, empty: T, revive: (kept: T) => T = (kept) => kept): Draft<T> {
  const key = draftKey(useViewer()?.id ?? "none", name);
  const load = () => {
    const kept = readDraft<T>(key);
    return { key, value: kept === null ? empty : revive(kept), savedAt: null as Date | null };
  };
  const [held, setHeld] = useState(load);
  if (held.key !== key) setHeld(load()); // another person, or another text
  /** What was typed and is not kept yet, with the key it belongs to. */
  const unkept = useRef<{ key: string; value: T } | null>(null);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (keep(unkept)) setHeld((before) => ({ ...before, savedAt: new Date() }));
    }, DELAY);
    return () => clearTimeout(timer);
  }, [held]);
  useEffect(() => {
    const keepNow = () => keep(unkept);
    window.addEventListener("pagehide", keepNow);
    const leave = onForgotten((goes) => {
      const text = unkept.current;
      if (text && goes(text.key, JSON.stringify(text.value))) unkept.current = null;
    });
    return () => {
      keepNow();
      window.removeEventListener("pagehide", keepNow);
      leave();
    };
  }, [key]);

  return {
    value: held.value,
    savedAt: held.savedAt,
    change: (value) => {
      unkept.current = { key, value };
      setHeld({ key, value, savedAt: held.savedAt });
    },
    forget: () => {
      unkept.current = null;
      writeDraft(key, null);
      setHeld({ key, value: empty, savedAt: null });
    },
  };
}

function keep(unkept: { current: { key: string; value: unknown } | null }): boolean {
  const text = unkept.current;
  unkept.current = null;
  return text !== null && writeDraft(text.key, text.value);
}
