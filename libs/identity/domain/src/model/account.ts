import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import type { PersonId } from "#kernel";
import type { TokenPurpose } from "#identity/contract";

/** What somebody signs in with. Bears the id of its person. */
@Entity()
@Unique(["email"])
export class Account {
  @PrimaryColumn("uuid") id!: PersonId;
  /** In lower case. */
  @Column("text") email!: string;
  @Column("text") passwordHash!: string;
  @Column("timestamp with time zone", { precision: 3, nullable: true }) confirmedAt!: Date | null;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
}

/** A signed-in browser. The cookie holds the token, the database its hash. */
@Entity()
@Unique(["tokenHash"])
export class Session {
  @PrimaryColumn("uuid") id!: string;
  @Index() @ForeignKey(() => Account, { onDelete: "CASCADE" }) @Column("uuid") accountId!: PersonId;
  @Column("text") tokenHash!: string;
  /** What the person tells it from others by, such as "Firefox, Windows". */
  @Column("text", { default: "" }) device!: string;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
  /** Last used; written at most every ten minutes. */
  @Column("timestamp with time zone", { precision: 3 }) seenAt!: Date;
  @Column("timestamp with time zone", { precision: 3 }) expiresAt!: Date;
}

/** The secret of a link in a mail: proves that somebody reads that mailbox. */
@Entity()
@Unique(["tokenHash"])
@Check("email_token_purpose_check", "purpose in ('CONFIRM', 'RESET', 'CHANGE')")
export class EmailToken {
  @PrimaryColumn("uuid") id!: string;
  @Index() @ForeignKey(() => Account, { onDelete: "CASCADE" }) @Column("uuid") accountId!: PersonId;
  @Column("text") purpose!: TokenPurpose;
  /** The new address that its use proves. */
  @Column("text", { nullable: true }) email!: string | null;
  @Column("text") tokenHash!: string;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
  @Column("timestamp with time zone", { precision: 3 }) expiresAt!: Date;
  @Column("timestamp with time zone", { precision: 3, nullable: true }) usedAt!: Date | null;
}
