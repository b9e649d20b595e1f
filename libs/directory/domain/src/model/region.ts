import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { Id } from "#kernel";

/** The territory one platform serves. */
@Entity()
@Index("region_single_idx", { synchronize: false })
export class Region {
  @PrimaryColumn("uuid") id!: Id<"Region">;
  @Column("text") name!: string;
  /** Filled with invented people and texts. */
  @Column("boolean", { default: false }) demo!: boolean;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
}

export type LegalDocumentKind = "TERMS" | "PRIVACY" | "IMPRINT" | "ACCESSIBILITY";

@Entity()
@Check("legal_document_kind_check", "kind in ('TERMS', 'PRIVACY', 'IMPRINT', 'ACCESSIBILITY')")
export class LegalDocument {
  @PrimaryColumn("text") kind!: LegalDocumentKind;
  /** The day it was published, such as 2026-11-01. */
  @PrimaryColumn("text") version!: string;
  @Column("text") bodyDe!: string;
  @Column("text") bodyEn!: string;
}
