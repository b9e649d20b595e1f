import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { i18n } from "./i18n.ts";

/** A room's texts: nested objects of ICU messages. */
export interface Messages {
  [key: string]: string | Messages;
}

/** Dotted path of every text: "signIn.title". */
export type MessageKey<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${MessageKey<T[K]>}`;
}[keyof T & string];

type Translate = (key: string, values: Values) => string;
export type Values = Record<string, string | number | boolean | Date | null | undefined>;
export type Text<T> = (key: MessageKey<T>, values?: Values) => string;

/**
 * Registers a room's texts under its namespace and returns the hook that reads them, with checked keys:
 *
 *     export const useText = registerLocales("groups", { de, en });   // libs/groups/web/src/text.ts
 *     const t = useText(); t("desk.waiting", { count: 7 })
 */
export function registerLocales<T extends object>(
  namespace: string,
  locales: { de: T; en: T },
): () => Text<T> {
  i18n.addResourceBundle("de", namespace, locales.de);
  i18n.addResourceBundle("en", namespace, locales.en);
  return function useText(): Text<T> {
    const { t } = useTranslation(namespace, { i18n });
    return useCallback((key, values) => (t as Translate)(key, values ?? {}), [t]);
  };
}
