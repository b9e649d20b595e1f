import { type Actor, type Command, type Id, InputCheck, type Problem, type UnitOfWork } from "#kernel";
import { Directory } from "#directory/contract";
import { ThreadAsked } from "#discussions/contract";
import { GroupAccess } from "#groups/contract";
import { Post } from "../model/post.ts";
import { Thread, type ThreadKind } from "../model/thread.ts";
import { threadPolicy } from "../policy/thread.policy.ts";
import { PostStore } from "../store/post.store.ts";
import { ThreadStore } from "../store/thread.store.ts";
import { TopicStore } from "../store/topic.store.ts";
import { BODY, TITLE } from "./text-bounds.ts";
import { TOPICS_PER_THREAD } from "./topics.ts";

export interface AskQuestionInput extends Command {
  readonly groupId: Id<"Group">;
  readonly kind: ThreadKind;
  readonly title: string;
  readonly body: string;
  readonly topicIds?: readonly Id<"Topic">[];
}

/** Opens a thread in a group the actor reads; its other readers learn of it through ThreadAsked. */
export class AskQuestion {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: AskQuestionInput): Promise<{ threadId: Id<"Thread"> } | Problem> {
    return this.work.run<{ threadId: Id<"Thread"> }>(actor, "askQuestion", input, async (tx) => {
      const standing = await tx.port(GroupAccess).standingOf(actor.personId, input.groupId);
      const verdict = threadPolicy.ask(standing);
      if (verdict.denied) return verdict.problem;
      const check = new InputCheck();
      const title = check.line("title", input.title, TITLE);
      const body = check.text("body", input.body, BODY);
      const topicIds = [...new Set(input.topicIds ?? [])];
      if (topicIds.length > TOPICS_PER_THREAD) check.add("topicIds", "TOO_LONG", TOPICS_PER_THREAD);
      else if (!(await tx.store(TopicStore).canStand(topicIds))) check.add("topicIds", "OUTDATED");
      if (check.problem) return check.problem;

      const { groupId, audienceId } = standing!;
      const { personId: authorId } = actor;
      const thread = Thread.ask({ groupId, audienceId, kind: input.kind, title, topicIds, authorId }, tx.now);
      const organisationId = await tx.port(Directory).organisationOf(authorId);
      const post = Post.opening(thread, organisationId, body);
      await tx.store(ThreadStore).add(thread);
      await tx.store(PostStore).add(post);
      await tx.store(ThreadStore).markRead(thread.id, thread.createdAt);
      tx.publish(
        new ThreadAsked({ threadId: thread.id, postId: post.id, groupId, audienceId, byId: authorId }),
      );
      return { threadId: thread.id };
    });
  }
}
