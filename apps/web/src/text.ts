import { registerLocales } from "#platform/web";
import { uiDe, uiEn } from "#ui";
import { de } from "./locales/de.ts";
import { en } from "./locales/en.ts";

registerLocales("ui", { de: uiDe, en: uiEn });
export const useText = registerLocales("app", { de, en });
