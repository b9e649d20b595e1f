import { registerLocales } from "#platform/web";
import { de } from "./locales/de.ts";

export const useAdministrationText = registerLocales({ de, en: () => import("./locales/en.ts") });
