import { type EntityManager, LessThan } from "typeorm";
import { type Id, type PersonId, type Scope, after } from "#kernel";
import { DeletedPost, UNDO_TIME } from "../model/deleted-post.ts";

/** Texts that were taken away a moment ago; the actor's own deletions only. */
export class DeletedPostStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  async keep(deleted: Omit<DeletedPost, "deletedAt" | "deletedById">): Promise<void> {
    const { manager, now, actor } = this.scope;
    await manager.insert(DeletedPost, { ...deleted, deletedById: actor.personId, deletedAt: now });
  }

  find(postId: Id<"Post">): Promise<DeletedPost | null> {
    return this.scope.manager.findOneBy(DeletedPost, { postId });
  }

  async forget(postId: Id<"Post">): Promise<void> {
    await this.scope.manager.delete(DeletedPost, { postId });
  }

  /** What nobody can take back any more. */
  async forgetOld(): Promise<void> {
    const { manager, now } = this.scope;
    await manager.delete(DeletedPost, { deletedAt: LessThan(after(now, -UNDO_TIME)) });
  }

  /** What a person wrote or took away. */
  async forgetOf(person: PersonId): Promise<void> {
    await this.scope.manager.query(
      `delete from deleted_post
       where deleted_by_id = $1 or post_id in (select id from post where author_id = $1)`,
      [person],
    );
  }
}
