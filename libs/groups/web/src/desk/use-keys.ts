import { useCallback, useEffect, useRef, useState } from "react";

const OFF = "gemeinsam.keys.off";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])"));

function stored(): boolean {
  try {
    return localStorage.getItem(OFF) !== "1";
  } catch {
    return true;
  }
}

/** Single-key shortcuts: inert while somebody types, with a modifier, in a dialog, or when switched off here. */
export function useKeys(keys: Record<string, () => void>): [on: boolean, turn: (on: boolean) => void] {
  const [on, setOn] = useState(stored);
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);

  const turn = useCallback((next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(OFF, next ? "0" : "1");
    } catch {
      // without storage the choice lasts as long as the page
    }
  }, []);
  return [on, turn];
}
