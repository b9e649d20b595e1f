export type Language = "de" | "en";

const KEY = "gemeinsam.language";

export const isLanguage = (value: unknown): value is Language => value === "de" || value === "en";

/** What was chosen on this machine, else German. */
export function storedLanguage(): Language {
  try {
    const stored = localStorage.getItem(KEY);
    return isLanguage(stored) ? stored : "de";
  } catch {
    return "de"; // storage can be forbidden
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // without storage the choice lasts as long as the page
  }
}
