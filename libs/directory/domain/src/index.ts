import { BarrierReport } from "./model/barrier-report.ts";
import { Affiliation, Organisation } from "./model/organisation.ts";
import { FirstStep, LegalAcceptance, Person } from "./model/person.ts";
import { LegalDocument } from "./model/legal-document.ts";
import { Region, RegionLogo } from "./model/region.ts";
import { Registration } from "./model/registration.ts";

export { BarrierReport } from "./model/barrier-report.ts";
export { Affiliation, type AffiliationState, Organisation } from "./model/organisation.ts";
export { Person, type Step, type VisibleTo } from "./model/person.ts";
export {
  LegalDocument,
  type LegalDocumentKind,
  isPlaceholder,
  needsAgreement,
} from "./model/legal-document.ts";
export { Region, RegionLogo } from "./model/region.ts";
export { affiliationPolicy, type OrganisationStanding } from "./policy/affiliation.policy.ts";
export { AffiliationStore } from "./store/affiliation.store.ts";
export { BarrierReportStore } from "./store/barrier-report.store.ts";
export { DirectoryPort } from "./store/directory-port.ts";
export { LegalDocumentStore } from "./store/legal-document.store.ts";
export { OrganisationStore } from "./store/organisation.store.ts";
export { PersonStore } from "./store/person.store.ts";
export { RegionStore } from "./store/region.store.ts";
export { AppointAdministrator } from "./use-cases/appoint-administrator.ts";
export { ChooseLanguage } from "./use-cases/choose-language.ts";
export { ChooseVisibility } from "./use-cases/choose-visibility.ts";
export { ConfirmRegistration } from "./use-cases/confirm-registration.ts";
export { DecideAffiliation } from "./use-cases/decide-affiliation.ts";
export { ChooseAccent, PlaceLogo } from "./use-cases/dress-region.ts";
export { EditProfile } from "./use-cases/edit-profile.ts";
export { EraseAccount } from "./use-cases/erase-account.ts";
export { FinishFirstStep } from "./use-cases/finish-first-step.ts";
export { AcceptLegalDocument, PublishLegalDocument } from "./use-cases/legal-documents.ts";
export { NameRegion } from "./use-cases/name-region.ts";
export { isSteward } from "./use-cases/organisation-standing.ts";
export { Register } from "./use-cases/register.ts";
export { ReportBarrier, SettleBarrierReport } from "./use-cases/report-barrier.ts";
export { RequestAffiliation } from "./use-cases/request-affiliation.ts";
export { RejectOrganisation, VerifyOrganisation } from "./use-cases/verify-organisation.ts";

export const directoryEntities = [
  RegionLogo,
  Region,
  LegalDocument,
  Person,
  LegalAcceptance,
  FirstStep,
  Organisation,
  Affiliation,
  Registration,
  BarrierReport,
];
