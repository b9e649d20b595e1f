import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Id } from "#kernel";

/** One post as search sees it: plain words, and who may find it. */
@Entity()
@Index("search_entry_words_idx", { synchronize: false })
export class SearchEntry {
  @ForeignKey("Post", { onDelete: "CASCADE" }) @PrimaryColumn("uuid") postId!: Id<"Post">;
  @ForeignKey("Thread", { onDelete: "CASCADE" }) @Column("uuid") threadId!: Id<"Thread">;
  @Index() @ForeignKey("Audience") @Column("uuid") audienceId!: Id<"Audience">;
  @Column("text") text!: string;
  @Column("tsvector", { select: false }) words!: string;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
}
