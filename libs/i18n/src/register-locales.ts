import { use, useCallback } from "react";
import { beforeChange, currentLanguage, useLanguage } from "./language.ts";
import { format, type Values } from "./message.ts";

/** Dotted path of every text: "signIn.title". */
type MessageKey<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${MessageKey<T[K]>}`;
}[keyof T & string];

export type Text<T> = (key: MessageKey<T>, values?: Values) => string;

interface Locales<T> {
  /** The first language: comes with the code. */
  de: T;
  /** Comes when English is the page's language. */
  en: () => Promise<{ en: T }>;
}

/**
 * Registers a room's texts, nested objects of ICU messages, and returns the hook that reads them, with checked keys:
 *
 *     export const useText = registerLocales({ de, en: () => import("./locales/en.ts") });   // the room's text.ts
 *     const t = useText(); t("desk.waiting", { count: 7 })
 */
export function registerLocales<T extends object>({ de, en }: Locales<T>): () => Text<T> {
  let english: Promise<T> | undefined;
  const load = () =>
    (english ??= known(
      en().then(
        (room) => room.en,
        () => de, // unreachable: German words are better than none
      ),
    ));
  beforeChange((language) => (language === "en" ? load() : Promise.resolve()));
  if (currentLanguage() === "en") void load();

  return function useText(): Text<T> {
    const [language] = useLanguage();
    const texts = language === "de" ? de : use(load());
    return useCallback((key, values = {}) => format(language, find(texts, key), values), [language, texts]);
  };
}

/** Tells React when the promise is kept, in the form it reads: `use` answers at once then, and no page blinks. */
function known<T>(promise: Promise<T>): Promise<T> {
  void promise.then((value) => Object.assign(promise, { status: "fulfilled", value }));
  return promise;
}

/** The message at a dotted path; types have checked that there is one. */
function find(texts: unknown, path: string): string {
  const found = path.split(".").reduce((at, name) => (at as Record<string, unknown>)[name], texts);
  return typeof found === "string" ? found : path;
}
