import { DomainEvent, type Id, type PersonId } from "#kernel";

interface JoinRequestData {
  readonly joinRequestId: Id<"JoinRequest">;
  readonly groupId: Id<"Group">;
  /** Who may see it besides the applicant: the group's moderators. */
  readonly deskId: Id<"Audience">;
  /** Who asks to be let in. */
  readonly personId: PersonId;
  /** Who did this: the applicant, or a moderator. */
  readonly byId: PersonId;
}

export class JoinRequested extends DomainEvent<JoinRequestData> {
  static readonly type = "join-requested";
  readonly type = JoinRequested.type;
}

export class JoinWithdrawn extends DomainEvent<JoinRequestData> {
  static readonly type = "join-withdrawn";
  readonly type = JoinWithdrawn.type;
}

export class JoinApproved extends DomainEvent<JoinRequestData> {
  static readonly type = "join-approved";
  readonly type = JoinApproved.type;
}

export class JoinRejected extends DomainEvent<JoinRequestData> {
  static readonly type = "join-rejected";
  readonly type = JoinRejected.type;
}

/** A moderator lets somebody ask again before the 30 days are over. */
export class JoinReopened extends DomainEvent<JoinRequestData> {
  static readonly type = "join-reopened";
  readonly type = JoinReopened.type;
}

interface MembershipData {
  readonly groupId: Id<"Group">;
  readonly personId: PersonId;
  readonly byId: PersonId;
}

/** Somebody left a closed group or was removed from it. */
export class MembershipEnded extends DomainEvent<MembershipData> {
  static readonly type = "membership-ended";
  readonly type = MembershipEnded.type;
}

export class ModeratorAppointed extends DomainEvent<MembershipData> {
  static readonly type = "moderator-appointed";
  readonly type = ModeratorAppointed.type;
}
