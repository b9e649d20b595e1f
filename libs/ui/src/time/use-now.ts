import { useSyncExternalStore } from "react";

let now = new Date();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = new Date();
    for (const tell of listeners) tell();
  }, 60_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function read(): Date {
  if (listeners.size === 0) now = new Date(Math.max(Date.now(), now.getTime()));
  return now;
}

/** The time, a minute exact: one timer for the whole page. */
export const useNow = (): Date => useSyncExternalStore(subscribe, read, read);
