export { changeLanguage, currentLanguage, isLanguage, useLanguage, type Language } from "./language.ts";
export { registerLocales, type Text } from "./register-locales.ts";
export type { Values } from "./message.ts";
