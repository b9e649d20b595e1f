import type { PersonId } from "#kernel";
import type { Affiliation, BarrierReport, LegalDocument, Organisation } from "#directory/domain";

export class RegisterSuccess {
  constructor(readonly email: string) {}
}
export class ConfirmRegistrationSuccess {
  constructor(readonly viewer: { readonly id: PersonId }) {}
}
export class EditProfileSuccess {
  constructor(readonly viewer: { readonly id: PersonId }) {}
}
export class NameRegionSuccess {
  constructor(readonly region: object | null) {}
}
export class DressRegionSuccess {
  constructor(readonly region: object | null) {}
}
export class ReportBarrierSuccess {
  readonly reported = true;
}
export class SettleBarrierReportSuccess {
  constructor(readonly report: BarrierReport) {}
}
export class VerifyOrganisationSuccess {
  constructor(readonly organisation: Organisation) {}
}
export class RequestAffiliationSuccess {
  constructor(readonly affiliation: Affiliation) {}
}
export class DecideAffiliationSuccess {
  constructor(readonly affiliation: Affiliation) {}
}
export class EraseAccountSuccess {
  readonly erased = true;
}
export class PublishLegalDocumentSuccess {
  constructor(readonly document: LegalDocument) {}
}
export class AcceptLegalDocumentSuccess {
  constructor(readonly viewer: { readonly id: PersonId }) {}
}
export class FinishFirstStepSuccess {
  constructor(readonly viewer: { readonly id: PersonId }) {}
}
