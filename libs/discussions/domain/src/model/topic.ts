import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Id, PersonId } from "#kernel";

/** What a question is about. Those without a parent are headings of a curated list, the others stand at threads. */
@Entity()
export class Topic {
  @PrimaryColumn("uuid") id!: Id<"Topic">;
  @Index() @ForeignKey(() => Topic) @Column("uuid", { nullable: true }) parentId!: Id<"Topic"> | null;
  /** In addresses: /fragen?sachgebiet=blaue-karte */
  @Column("text", { unique: true }) slug!: string;
  @Column("text") nameDe!: string;
  @Column("text") nameEn!: string;
  @Column("integer") position!: number;
  /** Offered no more; threads that have it keep it. */
  @Column("timestamp with time zone", { precision: 3, nullable: true }) retiredAt!: Date | null;
}

/** Somebody wants to hear of new threads about it. */
@Entity()
export class TopicFollow {
  @ForeignKey("Person") @PrimaryColumn("uuid") personId!: PersonId;
  @Index() @ForeignKey(() => Topic) @PrimaryColumn("uuid") topicId!: Id<"Topic">;
}
