import { registerLocales } from "./i18n/register-locales.ts";
import { de } from "./locales/de.ts";
import { en } from "./locales/en.ts";

export const usePlatformText = registerLocales("platform", { de, en });
