export { Acquaintances, Departures, Directory, type OrganisationKind, Stewardship } from "./directory.ts";
export {
  AffiliationConfirmed,
  AffiliationRejected,
  AffiliationRequested,
  BarrierReported,
  OrganisationRejected,
  OrganisationVerified,
  PersonErased,
  PersonJoined,
  RegistrationReceived,
  RegistrationRepeated,
} from "./events.ts";
