import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { type Id, type PersonId, newId } from "#kernel";
import { Thread } from "./thread.ts";

/** One contribution to a thread, as Markdown. */
@Entity()
@Index("post_thread_idx", ["threadId", "createdAt", "id"])
@Index("post_author_id_idx", ["authorId", "threadId"])
export class Post {
  @PrimaryColumn("uuid") id!: Id<"Post">;
  @ForeignKey(() => Thread) @Column("uuid") threadId!: Id<"Thread">;
  @ForeignKey("Audience") @Column("uuid") audienceId!: Id<"Audience">;
  @ForeignKey("Person") @Column("uuid") authorId!: PersonId;
  /** Where the author worked when writing, as far as that was confirmed. */
  @ForeignKey("Organisation") @Column("uuid", { nullable: true }) organisationId!: Id<"Organisation"> | null;
  /** The post it answers. */
  @ForeignKey("Post") @Column("uuid", { nullable: true }) replyToId!: Id<"Post"> | null;
  /** The thread's own text. */
  @Column("boolean") opening!: boolean;
  @Column("text") body!: string;
  /** Later than every earlier post of the thread, whoever committed first: pages and "new since" rest on it. */
  @Column("timestamp with time zone", { precision: 3 }) createdAt!: Date;
  @Column("timestamp with time zone", { precision: 3, nullable: true }) editedAt!: Date | null;
  /** A deleted post keeps its place and loses its text. */
  @Column("timestamp with time zone", { precision: 3, nullable: true }) deletedAt!: Date | null;

  static opening(thread: Thread, organisationId: Id<"Organisation"> | null, body: string): Post {
    return Post.of(thread, thread.authorId, organisationId, null, body, true, thread.createdAt);
  }

  static reply(
    thread: Thread,
    given: Pick<Post, "authorId" | "organisationId" | "replyToId" | "body">,
    now: Date,
  ): Post {
    const at = new Date(Math.max(now.getTime(), thread.lastPostAt.getTime() + 1));
    return Post.of(thread, given.authorId, given.organisationId, given.replyToId, given.body, false, at);
  }

  private static of(
    thread: Thread,
    authorId: PersonId,
    organisationId: Id<"Organisation"> | null,
    replyToId: Id<"Post"> | null,
    body: string,
    opening: boolean,
    createdAt: Date,
  ): Post {
    const { id: threadId, audienceId } = thread;
    return Object.assign(new Post(), {
      ...{ id: newId<"Post">(createdAt), threadId, audienceId, authorId, organisationId, replyToId },
      ...{ opening, body, createdAt, editedAt: null, deletedAt: null },
    });
  }
}

/** How far somebody has read in a thread. */
@Entity()
export class ReadMarker {
  @ForeignKey("Person") @PrimaryColumn("uuid") personId!: PersonId;
  @ForeignKey(() => Thread) @PrimaryColumn("uuid") threadId!: Id<"Thread">;
  @Column("timestamp with time zone", { precision: 3 }) readUntil!: Date;
}
