import type { Id, PersonId } from "#kernel";

export type OrganisationKind = "COMPANY" | "AUTHORITY" | "INSTITUTION";

/** What other contexts ask about people and organisations. */
export abstract class Directory {
  /** The organisation the person's active, confirmed tie leads to. */
  abstract organisationOf(person: PersonId): Promise<Id<"Organisation"> | null>;
  abstract nameOf(person: PersonId): Promise<string>;
  abstract isAdministrator(person: PersonId): Promise<boolean>;
  /** The region a person belongs to; null for nobody. */
  abstract regionOf(person: PersonId): Promise<Id<"Region"> | null>;
  /** Where the person's days begin and end; null where they leave it to their machine. */
  abstract timeZoneOf(person: PersonId): Promise<string | null>;
  /** Language for mails. */
  abstract localesOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, "DE" | "EN">>;
  abstract organisationName(organisation: Id<"Organisation">): Promise<string>;
  /** Why a person's newest tie to an organisation was rejected; null where it was not. */
  abstract rejectionOf(person: PersonId, organisation: Id<"Organisation">): Promise<string | null>;
  abstract administratorsOf(organisation: Id<"Organisation">): Promise<readonly PersonId[]>;
  /** Everybody with a tie to it that waits or is confirmed. */
  abstract peopleOf(organisation: Id<"Organisation">): Promise<readonly PersonId[]>;
}

/** What somebody leaves when their account is erased: told by the context that knows the groups. */
export abstract class Departures {
  /** Ends every membership and request, and waits until no frame and no mail about what they read is under way. */
  abstract leaveEverything(person: PersonId): Promise<void>;
}

/** Whom the actor knows from closed groups: told by the context that knows the members. */
export abstract class Acquaintances {
  /** Of these people, those who share a closed group with the actor, or about whose request the actor decides. */
  abstract among(people: readonly PersonId[]): Promise<ReadonlySet<PersonId>>;
}

/** Who else may verify organisations and confirm ties: told by the context that knows the moderators. */
export abstract class Stewardship {
  abstract isSteward(person: PersonId): Promise<boolean>;
  abstract stewards(): Promise<readonly PersonId[]>;
}
