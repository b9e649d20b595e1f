import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import type { Id, PersonId } from "#kernel";
import type { OrganisationKind } from "#directory/contract";
import { Organisation } from "./organisation.ts";

/** An organisation as somebody typed it. */
export interface NewOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly locality: string;
  /** What it does, such as Maschinenbau; nobody is asked for it while registering. */
  readonly trade?: string | null;
}

/** What somebody entered, kept until the mail address is proven. */
@Entity()
export class Registration {
  @ForeignKey("Account", { onDelete: "CASCADE" }) @PrimaryColumn("uuid") accountId!: PersonId;
  @Column("text") name!: string;
  @Column("text", { nullable: true }) jobTitle!: string | null;
  @Column("text") locale!: "DE" | "EN";
  @ForeignKey(() => Organisation)
  @Column("uuid", { nullable: true })
  organisationId!: Id<"Organisation"> | null;
  @Column("jsonb", { nullable: true }) newOrganisation!: NewOrganisation | null;
  @Column("text") termsVersion!: string;
  @Column("text") privacyVersion!: string;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
}
