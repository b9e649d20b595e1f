import {
  type Actor,
  type Command,
  type Id,
  InputCheck,
  NotFound,
  type Problem,
  type UnitOfWork,
} from "#kernel";
import { AnswerAccepted, PostChanged } from "#discussions/contract";
import { threadPolicy } from "../policy/thread.policy.ts";
import { DeletedPostStore } from "../store/deleted-post.store.ts";
import { PostStore } from "../store/post.store.ts";
import { ThreadStore } from "../store/thread.store.ts";
import { lockPost } from "./lock-post.ts";
import { BODY } from "./text-bounds.ts";

type Done = { postId: Id<"Post"> };

/** Changes one's own text; readers see that it was edited. */
export class EditPost {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { postId: Id<"Post">; body: string }): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "editPost", input, async (tx) => {
      const found = await lockPost(tx, input.postId);
      if (!found) return new NotFound();
      const { post, thread, standing } = found;
      const verdict = threadPolicy.edit(standing, actor.personId, post);
      if (verdict.denied) return verdict.problem;
      const check = new InputCheck();
      const body = check.text("body", input.body, BODY);
      if (check.problem) return check.problem;

      await tx.store(PostStore).change(post.id, { body, editedAt: tx.now });
      tx.publish(new PostChanged({ ...factsOf(thread), postId: post.id, byId: actor.personId }));
      return { postId: post.id };
    });
  }
}

/** Takes a text away and leaves a mark in its place; a question loses its title with it. `RestorePost` takes it back. */
export class DeletePost {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { postId: Id<"Post"> }): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "deletePost", input, async (tx) => {
      const found = await lockPost(tx, input.postId);
      if (!found) return new NotFound();
      const { post, thread, standing } = found;
      const verdict = threadPolicy.delete(standing, actor.personId, post, thread);
      if (verdict.denied) return verdict.problem;

      const [title, acceptedAt] = [
        post.opening ? thread.title : "",
        thread.acceptedPostId === post.id ? thread.acceptedAt : null,
      ];
      await tx.store(DeletedPostStore).keep({ postId: post.id, body: post.body, title, acceptedAt });
      await tx.store(PostStore).change(post.id, { body: "", deletedAt: tx.now });
      const facts = { ...factsOf(thread), byId: actor.personId };
      if (post.opening) {
        await tx.store(ThreadStore).change(thread.id, { title: "" });
        for (const id of await tx.store(PostStore).standingIn(thread.id))
          tx.publish(new PostChanged({ ...facts, postId: id }));
      } else await tx.store(ThreadStore).change(thread.id, { replyCount: thread.replyCount - 1 });
      if (thread.acceptedPostId === post.id) {
        await tx.store(ThreadStore).change(thread.id, { acceptedPostId: null, acceptedAt: null });
        tx.publish(new AnswerAccepted({ ...facts, postId: null, authorId: null }));
      }
      tx.publish(new PostChanged({ ...facts, postId: post.id }));
      return { postId: post.id };
    });
  }
}

const factsOf = ({
  id,
  groupId,
  audienceId,
}: {
  id: Id<"Thread">;
  groupId: Id<"Group">;
  audienceId: Id<"Audience">;
}) => ({
  threadId: id,
  groupId,
  audienceId,
});
