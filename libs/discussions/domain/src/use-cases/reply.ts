import {
  type Actor,
  type Command,
  Conflict,
  type Id,
  InputCheck,
  NotFound,
  type Problem,
  type UnitOfWork,
} from "#kernel";
import { Directory } from "#directory/contract";
import { PostAdded } from "#discussions/contract";
import { GroupAccess } from "#groups/contract";
import { Post } from "../model/post.ts";
import { threadPolicy } from "../policy/thread.policy.ts";
import { PostStore } from "../store/post.store.ts";
import { ThreadStore } from "../store/thread.store.ts";
import { BODY } from "./text-bounds.ts";

export interface ReplyInput extends Command {
  readonly threadId: Id<"Thread">;
  readonly replyToId: Id<"Post"> | null;
  readonly body: string;
}

/** Adds a post to a thread, after every post that is there; those concerned learn of it through PostAdded. */
export class Reply {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: ReplyInput,
  ): Promise<{ postId: Id<"Post">; threadId: Id<"Thread"> } | Problem> {
    return this.work.run<{ postId: Id<"Post">; threadId: Id<"Thread"> }>(
      actor,
      "reply",
      input,
      async (tx) => {
        const thread = await tx.store(ThreadStore).findToChange(input.threadId);
        if (!thread) return new NotFound();
        const verdict = threadPolicy.reply(
          await tx.port(GroupAccess).standingOf(actor.personId, thread.groupId),
        );
        if (verdict.denied) return verdict.problem;
        const check = new InputCheck();
        const body = check.text("body", input.body, BODY);
        if (check.problem) return check.problem;
        const answered = input.replyToId && (await tx.store(PostStore).find(input.replyToId));
        if (input.replyToId && (!answered || answered.threadId !== thread.id)) return new NotFound();
        if (answered && answered.deletedAt) return new Conflict("POST_DELETED");

        const { personId: authorId } = actor;
        const organisationId = await tx.port(Directory).organisationOf(authorId);
        const post = Post.reply(
          thread,
          { authorId, organisationId, replyToId: input.replyToId, body },
          tx.now,
        );
        await tx.store(PostStore).add(post);
        await tx.store(ThreadStore).change(thread.id, {
          lastPostAt: post.createdAt,
          lastPostAuthorId: authorId,
          replyCount: thread.replyCount + 1,
        });
        const { id: threadId, groupId, audienceId } = thread;
        const { id: postId, replyToId } = post;
        tx.publish(new PostAdded({ threadId, postId, groupId, audienceId, byId: authorId, replyToId }));
        return { postId, threadId };
      },
    );
  }
}
