import { Args, Context, Mutation, Resolver } from "@nestjs/graphql";
import { type Id, NotFound, Problem, toId } from "#kernel";
import {
  AcceptAnswer,
  AskQuestion,
  DeletePost,
  EditPost,
  MarkThreadRead,
  Reply,
  RestorePost,
  WithdrawAcceptance,
} from "#discussions/domain";
import { Access, RateLimits, type RequestContext } from "#platform/graphql";
import type {
  AcceptAnswerInput,
  AskQuestionInput,
  DeletePostInput,
  EditPostInput,
  MarkThreadReadInput,
  ReplyInput,
  RestorePostInput,
  WithdrawAcceptanceInput,
} from "#schema";
import { PostSuccess, ReplySuccess, ThreadSuccess } from "./answers.ts";
import { postById, threadById } from "./loaders.ts";

// a command that is repeated after its author has lost the group finds nothing to show
async function threadAnswer(context: RequestContext, result: { threadId: Id<"Thread"> } | Problem) {
  if (result instanceof Problem) return result;
  const thread = await context.load(threadById, result.threadId);
  return thread ? new ThreadSuccess(thread) : new NotFound();
}
async function postAnswer(context: RequestContext, result: { postId: Id<"Post"> } | Problem) {
  if (result instanceof Problem) return result;
  const post = await context.load(postById, result.postId);
  return post ? new PostSuccess(post) : new NotFound();
}

@Resolver()
export class WritingResolver {
  constructor(
    private readonly ask: AskQuestion,
    private readonly replyCase: Reply,
    private readonly limits: RateLimits,
  ) {}

  @Access.SignedIn()
  @Mutation("askQuestion")
  async askQuestion(@Args("input") input: AskQuestionInput, @Context() context: RequestContext) {
    const tooMany = await this.limits.take("write", context.actor.personId);
    if (tooMany) return tooMany;
    const groupId = toId<"Group">(input.groupId);
    const topicIds = (input.topicIds ?? []).map((id) => toId<"Topic">(id));
    const command = { ...input, groupId, topicIds, kind: input.kind ?? ("QUESTION" as const) };
    return threadAnswer(context, await this.ask.execute(context.actor, command));
  }

  @Access.SignedIn()
  @Mutation("reply")
  async reply(@Args("input") input: ReplyInput, @Context() context: RequestContext) {
    const tooMany = await this.limits.take("write", context.actor.personId);
    if (tooMany) return tooMany;
    const threadId = toId<"Thread">(input.threadId);
    const replyToId = input.replyToId ? toId<"Post">(input.replyToId) : null;
    const result = await this.replyCase.execute(context.actor, { ...input, threadId, replyToId });
    if (result instanceof Problem) return result;
    const post = await context.load(postById, result.postId);
    const thread = await context.load(threadById, result.threadId);
    return post && thread ? new ReplySuccess(post, thread) : new NotFound();
  }
}

@Resolver()
export class PostChangeResolver {
  constructor(
    private readonly edit: EditPost,
    private readonly remove: DeletePost,
    private readonly restore: RestorePost,
    private readonly limits: RateLimits,
  ) {}

  @Access.SignedIn()
  @Mutation("editPost")
  async editPost(@Args("input") input: EditPostInput, @Context() context: RequestContext) {
    const tooMany = await this.limits.take("write", context.actor.personId);
    if (tooMany) return tooMany;
    const postId = toId<"Post">(input.postId);
    return postAnswer(context, await this.edit.execute(context.actor, { ...input, postId }));
  }

  @Access.SignedIn()
  @Mutation("deletePost")
  async deletePost(@Args("input") input: DeletePostInput, @Context() context: RequestContext) {
    const postId = toId<"Post">(input.postId);
    return postAnswer(context, await this.remove.execute(context.actor, { ...input, postId }));
  }

  @Access.SignedIn()
  @Mutation("restorePost")
  async restorePost(@Args("input") input: RestorePostInput, @Context() context: RequestContext) {
    const tooMany = await this.limits.take("write", context.actor.personId);
    if (tooMany) return tooMany;
    const postId = toId<"Post">(input.postId);
    return postAnswer(context, await this.restore.execute(context.actor, { ...input, postId }));
  }
}

@Resolver()
export class ThreadChangeResolver {
  constructor(
    private readonly accept: AcceptAnswer,
    private readonly withdraw: WithdrawAcceptance,
    private readonly markRead: MarkThreadRead,
    private readonly limits: RateLimits,
  ) {}

  @Access.SignedIn()
  @Mutation("acceptAnswer")
  async acceptAnswer(@Args("input") input: AcceptAnswerInput, @Context() context: RequestContext) {
    const tooMany = await this.limits.take("write", context.actor.personId);
    if (tooMany) return tooMany;
    const postId = toId<"Post">(input.postId);
    return threadAnswer(context, await this.accept.execute(context.actor, { ...input, postId }));
  }

  @Access.SignedIn()
  @Mutation("withdrawAcceptance")
  async withdrawAcceptance(
    @Args("input") input: WithdrawAcceptanceInput,
    @Context() context: RequestContext,
  ) {
    const threadId = toId<"Thread">(input.threadId);
    return threadAnswer(context, await this.withdraw.execute(context.actor, { ...input, threadId }));
  }

  @Access.SignedIn()
  @Mutation("markThreadRead")
  async markThreadRead(@Args("input") input: MarkThreadReadInput, @Context() context: RequestContext) {
    const ids = { threadId: toId<"Thread">(input.threadId), postId: toId<"Post">(input.postId) };
    return threadAnswer(context, await this.markRead.execute(context.actor, { ...input, ...ids }));
  }
}
