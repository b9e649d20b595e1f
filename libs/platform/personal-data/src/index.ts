export { archiveOf } from "./archive.ts";
export { type Collected, type Locale, PersonalData, type Row, type Section } from "./personal-data.ts";
