import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import type { Id, PersonId } from "#kernel";

/** Every kind, and whether a mail goes out for it unless the person chose otherwise. */
export const MAILED_BY_DEFAULT = {
  THREAD_ASKED: false,
  QUESTION_ANSWERED: true,
  POST_ANSWERED: true,
  THREAD_CONTINUED: false,
  ANSWER_ACCEPTED: true,
  JOIN_REQUESTED: true,
  JOIN_APPROVED: true,
  JOIN_REJECTED: true,
  JOIN_REOPENED: true,
  MEMBERSHIP_ENDED: true,
  MODERATOR_APPOINTED: true,
  AFFILIATION_REQUESTED: true,
  AFFILIATION_CONFIRMED: true,
  AFFILIATION_REJECTED: true,
  ORGANISATION_VERIFIED: true,
} as const;

export type NotificationKind = keyof typeof MAILED_BY_DEFAULT;
export const NOTIFICATION_KINDS = Object.keys(MAILED_BY_DEFAULT) as NotificationKind[];

/** What a notification is about; ids only, so that it never says more than its reader may read at that moment. */
export interface Subject {
  readonly audienceId?: Id<"Audience"> | null;
  readonly actorId?: PersonId | null;
  readonly threadId?: Id<"Thread"> | null;
  readonly postId?: Id<"Post"> | null;
  readonly groupId?: Id<"Group"> | null;
  readonly joinRequestId?: Id<"JoinRequest"> | null;
  readonly organisationId?: Id<"Organisation"> | null;
}

/** One entry of one person's inbox. One event makes at most one for each person. */
@Entity()
@Unique(["personId", "eventId"])
@Index("notification_inbox_idx", { synchronize: false })
@Index("notification_unread_idx", { synchronize: false })
export class Notification {
  @PrimaryColumn("uuid") id!: Id<"Notification">;
  @ForeignKey("Person") @Column("uuid") personId!: PersonId;
  @Column("uuid") eventId!: string;
  /** Set where it speaks of something only some may read. */
  @ForeignKey("Audience") @Column("uuid", { nullable: true }) audienceId!: Id<"Audience"> | null;
  @Column("text") kind!: NotificationKind;
  @ForeignKey("Person") @Column("uuid", { nullable: true }) actorId!: PersonId | null;
  @ForeignKey("Thread") @Column("uuid", { nullable: true }) threadId!: Id<"Thread"> | null;
  @ForeignKey("Post") @Column("uuid", { nullable: true }) postId!: Id<"Post"> | null;
  @ForeignKey("Group") @Column("uuid", { nullable: true }) groupId!: Id<"Group"> | null;
  @ForeignKey("JoinRequest") @Column("uuid", { nullable: true }) joinRequestId!: Id<"JoinRequest"> | null;
  @ForeignKey("Organisation") @Column("uuid", { nullable: true }) organisationId!: Id<"Organisation"> | null;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
  @Column("timestamp with time zone", { precision: 3, nullable: true }) readAt!: Date | null;
  @Column("timestamp with time zone", { precision: 3, nullable: true }) mailedAt!: Date | null;
}

@Entity()
export class MailPreference {
  @ForeignKey("Person") @PrimaryColumn("uuid") personId!: PersonId;
  @PrimaryColumn("text") kind!: NotificationKind;
  @Column("boolean") mail!: boolean;
}
