import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { type Id, type PersonId, after, days, newId } from "#kernel";
import { Audience, Group } from "./group.ts";

export type JoinRequestState = "REQUESTED" | "APPROVED" | "REJECTED" | "WITHDRAWN";

/** After a rejection the same person may ask again this much later, or when a moderator allows it. */
export const ASK_AGAIN_AFTER = days(30);

/** A person's wish to be let into a closed group. Its audience is the group's moderators. */
@Entity()
@Index("join_request_open_idx", { synchronize: false })
@Index("join_request_person_idx", { synchronize: false })
@Index("join_request_desk_idx", ["audienceId", "state", "requestedAt", "id"])
@Check("join_request_state_check", "state in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')")
export class JoinRequest {
  @PrimaryColumn("uuid") id!: Id<"JoinRequest">;
  @ForeignKey(() => Group) @Column("uuid") groupId!: Id<"Group">;
  @ForeignKey(() => Audience) @Column("uuid") audienceId!: Id<"Audience">;
  @ForeignKey("Person") @Column("uuid") personId!: PersonId;
  /** The applicant's own words, kept for the record. */
  @Column("text") reason!: string;
  @Column("text") state!: JoinRequestState;
  @Column("timestamp with time zone", { precision: 3 }) requestedAt!: Date;
  @Column("timestamp with time zone", { precision: 3, nullable: true }) decidedAt!: Date | null;
  @ForeignKey("Person") @Column("uuid", { nullable: true }) decidedById!: PersonId | null;
  @Column("text", { nullable: true }) decisionReason!: string | null;
  /** When a moderator allowed a new request before the time was over. */
  @Column("timestamp with time zone", { precision: 3, nullable: true }) reopenedAt!: Date | null;
  /** Counts the changes, so that nobody decides on what they have not seen. */
  @Column("integer") version!: number;

  static ask(
    by: { personId: PersonId; groupId: Id<"Group">; audienceId: Id<"Audience">; reason: string },
    now: Date,
  ): JoinRequest {
    return Object.assign(new JoinRequest(), {
      ...by,
      id: newId<"JoinRequest">(now),
      state: "REQUESTED",
      requestedAt: now,
      decidedAt: null,
      decidedById: null,
      decisionReason: null,
      reopenedAt: null,
      version: 1,
    } satisfies Omit<JoinRequest, "mayAskAgainAt">);
  }

  /** From when on the person may ask again; null where nothing stands against it. */
  get mayAskAgainAt(): Date | null {
    if (this.state !== "REJECTED" || !this.decidedAt || this.reopenedAt) return null;
    return after(this.decidedAt, ASK_AGAIN_AFTER);
  }
}
