import { registerLocales } from "#i18n";
import { de } from "./locales/de.ts";

export const usePlatformText = registerLocales({ de, en: () => import("./locales/en.ts") });
