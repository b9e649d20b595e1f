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
  // the same moment twice while nobody listens yet: React compares what two reads answer
  if (listeners.size === 0 && Date.now() - now.getTime() > 1_000) now = new Date();
  return now;
}

/** The time, a minute exact: one timer for the whole page. */
export const useNow = (): Date => useSyncExternalStore(subscribe, read, read);
