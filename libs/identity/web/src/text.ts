import { registerLocales } from "#platform/web";
import { de } from "./locales/de.ts";

export const useText = registerLocales({ de, en: () => import("./locales/en.ts") });
