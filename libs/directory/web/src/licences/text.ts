import { registerLocales } from "#platform/web";
import { de } from "./locales/de.ts";
import { en } from "./locales/en.ts";

export const useLicencesText = registerLocales("licences", { de, en });
