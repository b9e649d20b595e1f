import { type Actor, type Command, type Id, NotFound, type Problem, type UnitOfWork } from "#kernel";
import { AnswerAccepted } from "#discussions/contract";
import { GroupAccess } from "#groups/contract";
import { threadPolicy } from "../policy/thread.policy.ts";
import { ThreadStore } from "../store/thread.store.ts";
import { lockPost } from "./lock-post.ts";

type Done = { threadId: Id<"Thread"> };

/** The asker marks the reply that solved the question; a second mark takes the place of the first. */
export class AcceptAnswer {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { postId: Id<"Post"> }): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "acceptAnswer", input, async (tx) => {
      const found = await lockPost(tx, input.postId);
      if (!found) return new NotFound();
      const { post, thread, standing } = found;
      const verdict = threadPolicy.accept(standing, actor.personId, thread, post);
      if (verdict.denied) return verdict.problem;

      const { id: threadId, groupId, audienceId } = thread;
      if (thread.acceptedPostId === post.id) return { threadId };
      await tx.store(ThreadStore).change(threadId, { acceptedPostId: post.id, acceptedAt: tx.now });
      const facts = { threadId, groupId, audienceId, byId: actor.personId };
      tx.publish(new AnswerAccepted({ ...facts, postId: post.id, authorId: post.authorId }));
      return { threadId };
    });
  }
}

/** Takes the mark back. */
export class WithdrawAcceptance {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { threadId: Id<"Thread"> }): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "withdrawAcceptance", input, async (tx) => {
      const thread = await tx.store(ThreadStore).findToChange(input.threadId);
      if (!thread) return new NotFound();
      const standing = await tx.port(GroupAccess).standingOf(actor.personId, thread.groupId);
      const verdict = threadPolicy.accept(standing, actor.personId, thread);
      if (verdict.denied) return verdict.problem;

      const { id: threadId, groupId, audienceId } = thread;
      if (!thread.acceptedPostId) return { threadId };
      await tx.store(ThreadStore).change(threadId, { acceptedPostId: null, acceptedAt: null });
      tx.publish(
        new AnswerAccepted({
          threadId,
          groupId,
          audienceId,
          byId: actor.personId,
          postId: null,
          authorId: null,
        }),
      );
      return { threadId };
    });
  }
}
