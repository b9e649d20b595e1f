import { type Actor, type Command, type Id, NotFound, type Problem, type UnitOfWork } from "#kernel";
import { ThreadRead } from "#discussions/contract";
import { PostStore } from "../store/post.store.ts";
import { ThreadStore } from "../store/thread.store.ts";

/** Remembers how far the actor has read; going back in a thread forgets nothing. */
export class MarkThreadRead {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: Command & { threadId: Id<"Thread">; postId: Id<"Post"> },
  ): Promise<{ threadId: Id<"Thread"> } | Problem> {
    return this.work.run<{ threadId: Id<"Thread"> }>(actor, "markThreadRead", input, async (tx) => {
      const post = await tx.store(PostStore).find(input.postId);
      if (!post || post.threadId !== input.threadId) return new NotFound();
      await tx.store(ThreadStore).markRead(post.threadId, post.createdAt);
      const { personId } = actor;
      tx.publish(new ThreadRead({ threadId: post.threadId, personId, until: post.createdAt.toISOString() }));
      return { threadId: post.threadId };
    });
  }
}
