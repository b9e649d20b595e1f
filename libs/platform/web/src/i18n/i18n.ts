import i18next from "i18next";
import Icu from "i18next-icu";
import { initReactI18next } from "react-i18next";
import { storedLanguage } from "./language.ts";

/** The page's translations. German is the first language and the fallback; rooms add theirs when they load. */
export const i18n = i18next.createInstance();

void i18n
  // dates in texts are written as all others of the page are: 20 November 2026
  .use(new Icu({ parseLngForICU: (language) => (language === "en" ? "en-GB" : language) }))
  .use(initReactI18next)
  .init({
    lng: storedLanguage(),
    fallbackLng: "de",
    supportedLngs: ["de", "en"],
    defaultNS: "platform",
    resources: {},
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18n: "languageChanged", bindI18nStore: "added" },
  });
