import { useSyncExternalStore } from "react";

export type Language = "de" | "en";

const KEY = "gemeinsam.language";
const listeners = new Set<() => void>();
/** What has to be on the page before a language may be shown. */
const preparations = new Set<(language: Language) => Promise<unknown>>();
let current = storedLanguage();

export const isLanguage = (value: unknown): value is Language => value === "de" || value === "en";

/** The language of the page. */
export const currentLanguage = (): Language => current;

/** Changes the page's language on this machine once its texts are there; `<html lang>` follows. */
export async function changeLanguage(language: Language): Promise<void> {
  store(language);
  await Promise.all([...preparations].map((prepare) => prepare(language)));
  document.documentElement.lang = language;
  current = language;
  for (const listener of listeners) listener();
}

/** The language of the page, and how to change it. */
export function useLanguage(): [Language, (language: Language) => Promise<void>] {
  return [useSyncExternalStore(watch, currentLanguage), changeLanguage];
}

export function beforeChange(prepare: (language: Language) => Promise<unknown>): void {
  preparations.add(prepare);
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was chosen on this machine, else German. */
function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === "en" ? "en" : "de";
  } catch {
    return "de"; // storage can be forbidden
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // without storage the choice lasts as long as the page
  }
}
