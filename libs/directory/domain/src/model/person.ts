import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Id, PersonId } from "#kernel";
import { Region } from "./region.ts";

/** Who else sees a part of a profile; whoever decides about the person counts as sharing a group. */
export type VisibleTo = "EVERYONE" | "SHARED_GROUPS" | "NOBODY";

/** A human with an account. Bears the account's id and outlives it. */
@Entity()
@Index("person_name_idx", { synchronize: false })
@Check("person_locale_check", "locale in ('DE', 'EN')")
@Check("person_state_check", "state in ('ACTIVE', 'SUSPENDED', 'FORMER')")
@Check("person_job_title_to_check", "job_title_to in ('EVERYONE', 'SHARED_GROUPS', 'NOBODY')")
@Check("person_about_to_check", "about_to in ('EVERYONE', 'SHARED_GROUPS', 'NOBODY')")
@Check("person_email_to_check", "email_to in ('EVERYONE', 'SHARED_GROUPS', 'NOBODY')")
export class Person {
  @PrimaryColumn("uuid") id!: PersonId;
  @Index() @ForeignKey(() => Region) @Column("uuid") regionId!: Id<"Region">;
  @Column("text") name!: string;
  @Column("text", { nullable: true }) jobTitle!: string | null;
  @Column("text", { nullable: true }) about!: string | null;
  @Column("text") locale!: "DE" | "EN";
  /** IANA name; null for that of whatever machine one reads on. */
  @Column("text", { nullable: true }) timeZone!: string | null;
  @Column("text", { default: "EVERYONE" }) jobTitleTo!: VisibleTo;
  @Column("text", { default: "EVERYONE" }) aboutTo!: VisibleTo;
  @Column("text", { default: "NOBODY" }) emailTo!: VisibleTo;
  @Column("text") state!: "ACTIVE" | "SUSPENDED" | "FORMER";
  /** Names the region, creates groups, appoints moderators. Reads no closed group by it. */
  @Column("boolean", { default: false }) administrator!: boolean;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
}

/** Of the list that greets somebody; ALL is the list itself. */
export type Step = "PROFILE" | "TOPICS" | "NOTIFICATIONS" | "GROUP" | "ALL";

/** A step somebody has done or skipped. */
@Entity()
@Check("first_step_step_check", "step in ('PROFILE', 'TOPICS', 'NOTIFICATIONS', 'GROUP', 'ALL')")
export class FirstStep {
  @ForeignKey(() => Person) @PrimaryColumn("uuid") personId!: PersonId;
  @PrimaryColumn("text") step!: Step;
  /** Passed over; done later, it counts as done. */
  @Column("boolean", { default: false }) skipped!: boolean;
  @Column("timestamp with time zone", { precision: 3 }) doneAt!: Date;
}

/** The version of a text a person agreed to, and when (GDPR Art. 7(1)). */
@Entity()
export class LegalAcceptance {
  @ForeignKey(() => Person) @PrimaryColumn("uuid") personId!: PersonId;
  @PrimaryColumn("text") kind!: "TERMS" | "PRIVACY";
  @PrimaryColumn("text") version!: string;
  @Column("timestamp with time zone", { precision: 3 }) acceptedAt!: Date;
}
