import { useCallback, useEffect, useState } from "react";
import { useViewer } from "#platform/web";

const DELAY = 400;

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as T | null;
  } catch {
    return null; // storage forbidden or damaged: begin with an empty draft
  }
}

function write(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

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
  const key = `gemeinsam.draft.${useViewer()?.id ?? "none"}.${name}`;
  const [start] = useState(empty);
  const [value, setValue] = useState<T>(() => {
    const kept = read<T>(key);
    return kept === null ? empty : revive(kept);
  });
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [dirty, setDirty] = useState(false);

  useEffect(() => {
    if (!dirty) return;
    const keep = () => write(key, value);
    const timer = setTimeout(() => keep() && setSavedAt(new Date()), DELAY);
    window.addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [key, value, dirty]);

  const change = useCallback((next: T) => {
    setValue(next);
    setDirty(true);
  }, []);
  const forget = useCallback(() => {
    setValue(start);
    setDirty(false);
    setSavedAt(null);
    setTimeout(() => write(key, null)); // after the effect above has kept the last text
  }, [key, start]);
  return { value, change, savedAt, forget };
}
