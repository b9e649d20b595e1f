export { Directory, type OrganisationKind, Stewardship } from "./directory.ts";
export {
  AffiliationConfirmed,
  AffiliationRejected,
  AffiliationRequested,
  OrganisationRejected,
  OrganisationVerified,
  PersonJoined,
  RegistrationReceived,
  RegistrationRepeated,
} from "./events.ts";
