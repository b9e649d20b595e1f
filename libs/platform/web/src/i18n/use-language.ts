import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { i18n } from "./i18n.ts";
import { isLanguage, storeLanguage, type Language } from "./language.ts";

export function changeLanguage(language: Language): void {
  storeLanguage(language);
  document.documentElement.lang = language;
  if (i18n.language !== language) void i18n.changeLanguage(language);
}

/** The page's language and how to change it on this machine; `<html lang>` follows. */
export function useLanguage(): [Language, (language: Language) => void] {
  const { i18n: current } = useTranslation("platform");
  const change = useCallback((language: Language) => changeLanguage(language), []);
  return [isLanguage(current.language) ? current.language : "de", change];
}
