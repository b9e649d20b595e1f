export { archiveOf, type Reader } from "./archive.ts";
export {
  type Collected,
  type Column,
  type Locale,
  PersonalData,
  type Row,
  type Section,
} from "./personal-data.ts";
