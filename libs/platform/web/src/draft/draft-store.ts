const prefixOf = (viewerId: string) => `gemeinsam.draft.${viewerId}.`;

export const draftKey = (viewerId: string, name: string): string => prefixOf(viewerId) + name;

/** Whether a draft, with its key and its text, has to go. */
export type Goes = (key: string, text: string) => boolean;
const listeners = new Set<(goes: Goes) => void>();

/** Tells whoever holds text that has not been kept yet that it must not be kept any more. */
export function onForgotten(listener: (goes: Goes) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function readDraft<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as T | null;
  } catch {
    return null; // storage forbidden or damaged: begin with an empty draft
  }
}

export function writeDraft(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a person's drafts: all of them, or those that name `about`, such as a group that was lost. */
export function forgetDrafts(viewerId: string, about = ""): void {
  const goes: Goes = (key, text) => key.startsWith(prefixOf(viewerId)) && (key + text).includes(about);
  for (const listener of listeners) listener(goes);
  try {
    for (const key of Object.keys(localStorage))
      if (goes(key, localStorage.getItem(key) ?? "")) localStorage.removeItem(key);
  } catch {
    // storage is forbidden: nothing was kept
  }
}
