import { useCallback, useContext, useSyncExternalStore } from "react";
import { SessionContext } from "../session/session-context.ts";

const listeners = new Set<() => void>();
/** Where the browser forbids storage the choice lasts as long as the page. */
const unstored = new Map<string, boolean>();
const nameFor = (viewerId: string) => `gemeinsam.keys.off.${viewerId}`;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener); // another tab
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function read(name: string): boolean {
  try {
    return unstored.get(name) ?? localStorage.getItem(name) !== "1";
  } catch {
    return true;
  }
}

function write(name: string, on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, "1");
  } catch {
    unstored.set(name, on);
  }
  for (const tell of listeners) tell();
}

/** Whether a key acts alone: each person's choice on this device (WCAG 2.1.4). */
export function useSingleKeys(): [on: boolean, turn: (on: boolean) => void] {
  const name = nameFor(useContext(SessionContext)?.viewer?.id ?? "");
  const on = useSyncExternalStore(subscribe, () => read(name));
  const turn = useCallback((next: boolean) => write(name, next), [name]);
  return [on, turn];
}
