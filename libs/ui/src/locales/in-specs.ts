import i18next from "i18next";
import Icu from "i18next-icu";
import { initReactI18next } from "react-i18next";
import { de } from "./de.ts";

/** German words for specs of single components; pages get theirs from apps/web. */
await i18next
  .use(Icu)
  .use(initReactI18next)
  .init({ lng: "de", resources: { de: { ui: de } } });
