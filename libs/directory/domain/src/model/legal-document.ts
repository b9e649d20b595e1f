import { Check, Column, Entity, PrimaryColumn } from "typeorm";

export type LegalDocumentKind = "TERMS" | "PRIVACY" | "IMPRINT" | "ACCESSIBILITY";

@Entity()
@Check("legal_document_kind_check", "kind in ('TERMS', 'PRIVACY', 'IMPRINT', 'ACCESSIBILITY')")
export class LegalDocument {
  @PrimaryColumn("text") kind!: LegalDocumentKind;
  /** The day it was published, such as 2026-11-01. */
  @PrimaryColumn("text") version!: string;
  @Column("text") bodyDe!: string;
  @Column("text") bodyEn!: string;
  /** What is new in it, in a sentence. */
  @Column("text", { nullable: true }) noteDe!: string | null;
  @Column("text", { nullable: true }) noteEn!: string | null;
}

/** The texts every installation begins with. */
const SHIPPED = "2026-11-01";

/** Whether a text only says that somebody still has to write it. */
export const isPlaceholder = ({ kind, version }: LegalDocument): boolean =>
  kind === "IMPRINT" && version === SHIPPED;

/** The texts people agree to. */
export const needsAgreement = (kind: LegalDocumentKind): kind is "TERMS" | "PRIVACY" =>
  kind === "TERMS" || kind === "PRIVACY";
