import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Id, PersonId } from "#kernel";
import { Person } from "./person.ts";

/** Somebody met something they could not use. Kept for a year at most. */
@Entity()
@Index("barrier_report_created_at_idx", { synchronize: false })
export class BarrierReport {
  @PrimaryColumn("uuid") id!: Id<"BarrierReport">;
  /** Null where nobody was signed in. */
  @Index() @ForeignKey(() => Person) @Column("uuid", { nullable: true }) personId!: PersonId | null;
  /** Where it was, in the reporter's words. */
  @Column("text") page!: string;
  @Column("text") barrier!: string;
  /** Where an answer goes; left out where none is wanted. */
  @Column("text", { nullable: true }) email!: string | null;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
  @Column("timestamp with time zone", { precision: 3, nullable: true }) doneAt!: Date | null;
}
