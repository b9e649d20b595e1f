import { DomainEvent, type Id, type PersonId } from "#kernel";

/** Somebody registered an address nobody has confirmed yet. */
export class RegistrationReceived extends DomainEvent<{ personId: PersonId }> {
  static readonly type = "registration-received";
  readonly type = RegistrationReceived.type;
}

/** Somebody registered with the address of a confirmed account: its owner is told by mail, nobody else. */
export class RegistrationRepeated extends DomainEvent<{ personId: PersonId }> {
  static readonly type = "registration-repeated";
  readonly type = RegistrationRepeated.type;
}

/** A person has confirmed the address and belongs to the region from now on. */
export class PersonJoined extends DomainEvent<{ personId: PersonId }> {
  static readonly type = "person-joined";
  readonly type = PersonJoined.type;
}

/** The account is gone for good; whoever keeps something about the person forgets it. */
export class PersonErased extends DomainEvent<{ personId: PersonId; keepPosts: boolean }> {
  static readonly type = "person-erased";
  readonly type = PersonErased.type;
}

/** Somebody met something they could not use. */
export class BarrierReported extends DomainEvent<{ reportId: Id<"BarrierReport"> }> {
  static readonly type = "barrier-reported";
  readonly type = BarrierReported.type;
}

interface AffiliationData {
  readonly affiliationId: Id<"Affiliation">;
  readonly personId: PersonId;
  readonly organisationId: Id<"Organisation">;
  /** Who asked or decided. */
  readonly byId: PersonId;
}

export class AffiliationRequested extends DomainEvent<AffiliationData> {
  static readonly type = "affiliation-requested";
  readonly type = AffiliationRequested.type;
}

export class AffiliationConfirmed extends DomainEvent<AffiliationData> {
  static readonly type = "affiliation-confirmed";
  readonly type = AffiliationConfirmed.type;
}

export class AffiliationRejected extends DomainEvent<AffiliationData> {
  static readonly type = "affiliation-rejected";
  readonly type = AffiliationRejected.type;
}

/** It is not what it says; everybody's ties to it are rejected with it. */
export class OrganisationRejected extends DomainEvent<{
  organisationId: Id<"Organisation">;
  byId: PersonId;
}> {
  static readonly type = "organisation-rejected";
  readonly type = OrganisationRejected.type;
}

export class OrganisationVerified extends DomainEvent<{
  organisationId: Id<"Organisation">;
  byId: PersonId;
}> {
  static readonly type = "organisation-verified";
  readonly type = OrganisationVerified.type;
}
