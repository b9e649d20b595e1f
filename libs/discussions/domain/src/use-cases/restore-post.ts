import { type Actor, type Command, type Id, NotFound, type Problem, type UnitOfWork } from "#kernel";
import { PostChanged } from "#discussions/contract";
import { threadPolicy } from "../policy/thread.policy.ts";
import { DeletedPostStore } from "../store/deleted-post.store.ts";
import { PostStore } from "../store/post.store.ts";
import { ThreadStore } from "../store/thread.store.ts";
import { lockPost } from "./lock-post.ts";

/** Takes one's own deletion back: text, title and acceptance stand as before. Nobody is told anew. */
export class RestorePost {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { postId: Id<"Post"> }): Promise<{ postId: Id<"Post"> } | Problem> {
    return this.work.run<{ postId: Id<"Post"> }>(actor, "restorePost", input, async (tx) => {
      const found = await lockPost(tx, input.postId);
      if (!found) return new NotFound();
      const { post, thread, standing } = found;
      const deleted = await tx.store(DeletedPostStore).find(post.id);
      const verdict = threadPolicy.restore(standing, actor.personId, post, deleted, tx.now);
      if (verdict.denied) return verdict.problem;
      const { body, title, acceptedAt } = deleted!;

      await tx.store(PostStore).change(post.id, { body, deletedAt: null });
      await tx.store(DeletedPostStore).forget(post.id);
      const accepted = acceptedAt && !thread.acceptedPostId ? { acceptedPostId: post.id, acceptedAt } : {};
      await tx
        .store(ThreadStore)
        .change(thread.id, post.opening ? { title } : { replyCount: thread.replyCount + 1, ...accepted });
      const { id: threadId, groupId, audienceId } = thread;
      // whoever keeps a copy of the title looks at every post again
      const changed = post.opening ? await tx.store(PostStore).standingIn(threadId) : [post.id];
      for (const postId of changed)
        tx.publish(new PostChanged({ threadId, groupId, audienceId, postId, byId: actor.personId }));
      return { postId: post.id };
    });
  }
}
