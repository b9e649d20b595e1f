import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Id, PersonId } from "#kernel";
import type { OrganisationKind } from "#directory/contract";
import { Person } from "./person.ts";
import { Region } from "./region.ts";

/** A company, authority or institution. */
@Entity()
@Index("organisation_identity_idx", { synchronize: false })
@Check("organisation_kind_check", "kind in ('COMPANY', 'AUTHORITY', 'INSTITUTION')")
export class Organisation {
  @PrimaryColumn("uuid") id!: Id<"Organisation">;
  @Index() @ForeignKey(() => Region) @Column("uuid") regionId!: Id<"Region">;
  @Column("text") name!: string;
  @Column("text") kind!: OrganisationKind;
  @Column("text") locality!: string;
  @Column("text", { nullable: true }) trade!: string | null;
  /** Null until a moderator has checked that it is what it says. */
  @Column("timestamp with time zone", { precision: 3, nullable: true }) verifiedAt!: Date | null;
  @ForeignKey(() => Person) @Column("uuid", { nullable: true }) verifiedById!: PersonId | null;
  /** A moderator found that it is not what it says: nobody finds it any more, and its name is free again. */
  @Column("timestamp with time zone", { precision: 3, nullable: true }) rejectedAt!: Date | null;
  @ForeignKey(() => Person) @Column("uuid", { nullable: true }) rejectedById!: PersonId | null;
  @Column("text", { nullable: true }) rejectionReason!: string | null;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
}

export type AffiliationState = "PENDING" | "CONFIRMED" | "REJECTED" | "ENDED";

/** A person's tie to an organisation. Shows no mark before it is confirmed. */
@Entity()
@Index("affiliation_current_idx", { synchronize: false })
@Index("affiliation_pending_idx", { synchronize: false })
@Check("affiliation_state_check", "state in ('PENDING', 'CONFIRMED', 'REJECTED', 'ENDED')")
@Check("affiliation_role_check", "role in ('MEMBER', 'ADMINISTRATOR')")
export class Affiliation {
  @PrimaryColumn("uuid") id!: Id<"Affiliation">;
  @ForeignKey(() => Person) @Column("uuid") personId!: PersonId;
  @Index() @ForeignKey(() => Organisation) @Column("uuid") organisationId!: Id<"Organisation">;
  @Column("text") state!: AffiliationState;
  @Column("text") role!: "MEMBER" | "ADMINISTRATOR";
  @Column("timestamp with time zone", { precision: 3 }) requestedAt!: Date;
  @Column("timestamp with time zone", { precision: 3, nullable: true }) decidedAt!: Date | null;
  @ForeignKey(() => Person) @Column("uuid", { nullable: true }) decidedById!: PersonId | null;
  /** What a rejected person is told. */
  @Column("text", { nullable: true }) decisionReason!: string | null;
}
