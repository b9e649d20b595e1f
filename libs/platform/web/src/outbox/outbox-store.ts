import { newId } from "#kernel";
import { draftKey, onForgotten, writeDraft } from "../draft/draft-store.ts";

/** Something that could not be sent: it goes once there is a connection, under the key it was written with. */
export interface Unsent<Input> {
  /** Its idempotency key: sent twice, it happens once. */
  key: string;
  input: Input;
  /** Why the server did not take it; then only its author sends it again. */
  problem: string | null;
}

const listeners = new Set<() => void>();
const changed = () => listeners.forEach((tell) => tell());
onForgotten(() => queueMicrotask(changed));

export function onOutbox(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener); // another tab
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Kept among the person's drafts, so that it is forgotten with them. `about` says what it belongs to: "reply.GROUP.THREAD". */
const nameOf = (viewerId: string, about: string, key: string) => draftKey(viewerId, `outbox.${about}.${key}`);

/** False where this browser keeps nothing. */
export function putUnsent(viewerId: string, about: string, input: unknown): boolean {
  const key = newId<"Command">(new Date());
  const unsent: Unsent<unknown> = { key, input, problem: null };
  const kept = writeDraft(nameOf(viewerId, about, key), unsent);
  changed();
  return kept;
}

/** Writes it anew; null takes it out. */
export function changeUnsent(viewerId: string, about: string, key: string, unsent: unknown): void {
  writeDraft(nameOf(viewerId, about, key), unsent);
  changed();
}

/** All that is unsent about something, the oldest first, as one text: React compares it. */
export function readOutbox(viewerId: string, about: string): string {
  try {
    const names = Object.keys(localStorage).filter((name) =>
      name.startsWith(draftKey(viewerId, `outbox.${about}`)),
    );
    const byKey = (name: string) => name.slice(name.lastIndexOf(".") + 1);
    const sorted = names.sort((a, b) => byKey(a).localeCompare(byKey(b)));
    return `[${sorted.map((name) => localStorage.getItem(name)).join(",")}]`;
  } catch {
    return "[]"; // storage is forbidden: nothing was kept
  }
}
