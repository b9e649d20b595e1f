import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { type Id, type PersonId, newId } from "#kernel";

export type ThreadKind = "QUESTION" | "DISCUSSION";

/** A question or discussion. Its first text is a post like the replies. */
@Entity()
@Index("thread_activity_idx", { synchronize: false })
@Index("thread_group_activity_idx", { synchronize: false })
@Index("thread_topic_ids_idx", { synchronize: false })
@Check("thread_kind_check", "kind in ('QUESTION', 'DISCUSSION')")
export class Thread {
  @PrimaryColumn("uuid") id!: Id<"Thread">;
  @ForeignKey("Group") @Column("uuid") groupId!: Id<"Group">;
  @ForeignKey("Audience") @Column("uuid") audienceId!: Id<"Audience">;
  @Column("text") kind!: ThreadKind;
  /** Empty once its first text was deleted. */
  @Column("text") title!: string;
  /** What it is about; few. */
  @Column("uuid", { array: true, default: [] }) topicIds!: Id<"Topic">[];
  @Index() @ForeignKey("Person") @Column("uuid") authorId!: PersonId;
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
  @Column("timestamp with time zone", { precision: 3 }) lastPostAt!: Date;
  @ForeignKey("Person") @Column("uuid") lastPostAuthorId!: PersonId;
  /** Replies that stand; a deleted one keeps its place and counts no more. */
  @Column("integer") replyCount!: number;
  @ForeignKey("Post") @Column("uuid", { nullable: true }) acceptedPostId!: Id<"Post"> | null;
  @Column("timestamp with time zone", { precision: 3, nullable: true }) acceptedAt!: Date | null;

  static ask(
    given: Pick<Thread, "groupId" | "audienceId" | "kind" | "title" | "topicIds" | "authorId">,
    now: Date,
  ): Thread {
    return Object.assign(new Thread(), {
      ...given,
      id: newId<"Thread">(now),
      createdAt: now,
      lastPostAt: now,
      lastPostAuthorId: given.authorId,
      replyCount: 0,
      acceptedPostId: null,
      acceptedAt: null,
    });
  }
}
