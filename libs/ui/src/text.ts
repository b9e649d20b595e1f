import { registerLocales } from "#i18n";
import { de } from "./locales/de.ts";

/** The room's own few texts. */
export const useUiText = registerLocales({ de, en: () => import("./locales/en.ts") });
