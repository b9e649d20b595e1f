import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import type { Id, PersonId } from "#kernel";
import type { GroupKind } from "#groups/contract";

export interface GroupRule {
  readonly title: string;
  readonly text: string;
}

/** A network, open to everyone of the region, or a closed group, whose content only members read. */
@Entity()
@Unique(["slug"])
@Check("group_kind_check", "kind in ('NETWORK', 'CLOSED')")
export class Group {
  @PrimaryColumn("uuid") id!: Id<"Group">;
  @Index() @ForeignKey("Region") @Column("uuid") regionId!: Id<"Region">;
  /** Its name in the address bar; stays when the name changes. */
  @Column("text") slug!: string;
  @Column("text") name!: string;
  @Column("text") kind!: GroupKind;
  @Column("text") purpose!: string;
  @Column("jsonb") rules!: readonly GroupRule[];
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
}

/** A set of people who may read something. */
@Entity()
@Unique(["groupId", "kind"])
@Check("audience_kind_check", "kind in ('NETWORK', 'MEMBERS', 'MODERATORS')")
export class Audience {
  @PrimaryColumn("uuid") id!: Id<"Audience">;
  @ForeignKey(() => Group) @Column("uuid") groupId!: Id<"Group">;
  @Column("text") kind!: "NETWORK" | "MEMBERS" | "MODERATORS";
}

/** Somebody's place in a closed group, or as moderator of a network. */
@Entity()
@Index("membership_current_idx", { synchronize: false })
@Index("membership_group_idx", { synchronize: false })
@Check("membership_role_check", "role in ('MEMBER', 'MODERATOR')")
export class Membership {
  @PrimaryColumn("uuid") id!: Id<"Membership">;
  @ForeignKey(() => Group) @Column("uuid") groupId!: Id<"Group">;
  @ForeignKey(() => Audience) @Column("uuid") audienceId!: Id<"Audience">;
  @ForeignKey("Person") @Column("uuid") personId!: PersonId;
  @Column("text") role!: "MEMBER" | "MODERATOR";
  @Column("timestamp with time zone", { precision: 3 }) startedAt!: Date;
  @Column("timestamp with time zone", { precision: 3, nullable: true }) endedAt!: Date | null;
  @ForeignKey("Person") @Column("uuid", { nullable: true }) endedById!: PersonId | null;
  /** What a removed person was told. */
  @Column("text", { nullable: true }) endReason!: string | null;
}
