import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { type Id, type PersonId, minutes } from "#kernel";
import { Post } from "./post.ts";

/** For how long a deletion can be taken back; after it the text is gone for good. */
export const UNDO_TIME = minutes(5);

/** What a deletion took away, for whoever did it. */
@Entity()
export class DeletedPost {
  @ForeignKey(() => Post) @PrimaryColumn("uuid") postId!: Id<"Post">;
  @ForeignKey("Person") @Column("uuid") deletedById!: PersonId;
  @Column("text") body!: string;
  /** The thread's title, where the thread's own text was deleted; else empty. */
  @Column("text") title!: string;
  /** Since when it was the accepted answer. */
  @Column("timestamp with time zone", { precision: 3, nullable: true }) acceptedAt!: Date | null;
  @Column("timestamp with time zone", { precision: 3 }) deletedAt!: Date;
}
