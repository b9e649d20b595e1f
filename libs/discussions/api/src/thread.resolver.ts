import { Args, Context, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { toId } from "#kernel";
import type { ReaderStanding } from "#groups/contract";
import { PostStore, type Thread, ThreadStore, threadPolicy } from "#discussions/domain";
import {
  Access,
  RateLimits,
  type RequestContext,
  connectionOf,
  cursorOf,
  pageRequest,
  pageSize,
  placeOf,
} from "#platform/graphql";
import { renderMarkdown } from "#platform/text";
import type { QueryThreadsArgs, ThreadRepliesArgs } from "#schema";
import { openingPostOf, postById, threadById, topicById, unreadIn } from "./loaders.ts";

const LONGEST_PREVIEW = 30_000; // a legal text; posts are shorter

@Resolver("Thread")
export class ThreadQueries {
  constructor(private readonly limits: RateLimits) {}

  @Access.SignedIn()
  @Query("threads")
  async threads(@Args() args: QueryThreadsArgs, @Context() context: RequestContext) {
    const store = (await context.unit()).store(ThreadStore);
    const groupId = args.groupId ? toId<"Group">(args.groupId) : null;
    const page = await store.list(
      {
        groupId,
        topic: args.topic?.replaceAll("\0", "") ?? null,
        filter: args.filter ?? "ALL",
        followed: args.followed === true,
      },
      pageRequest(args),
    );
    return connectionOf(page, ({ lastPostAt: at, id }) => ({ at, id }));
  }

  @Access.SignedIn()
  @Query("thread")
  thread(@Args("id") id: string, @Context() context: RequestContext) {
    return context.load(threadById, toId<"Thread">(id));
  }

  @Access.SignedIn()
  @Query("markdownPreview")
  async markdownPreview(@Args("text") text: string, @Context() { actor }: RequestContext) {
    if (await this.limits.take("preview", actor.personId)) return "";
    return renderMarkdown(text.slice(0, LONGEST_PREVIEW));
  }
}

@Resolver("Thread")
export class ThreadResolver {
  @ResolveField("title")
  title(@Parent() { title }: Thread, @Context() { locale }: RequestContext) {
    return title || (locale === "DE" ? "Gelöschtes Thema" : "Deleted topic");
  }

  @ResolveField("topics")
  async topics(@Parent() { topicIds }: Thread, @Context() context: RequestContext) {
    const topics = await Promise.all(topicIds.map((id) => context.load(topicById, id)));
    return topics.filter((topic) => topic !== null);
  }

  @ResolveField("group")
  group(@Parent() { groupId }: Thread, @Context() context: RequestContext) {
    return context.find("Group", groupId);
  }

  @ResolveField("author")
  author(@Parent() { authorId }: Thread, @Context() context: RequestContext) {
    return context.find("Author", authorId);
  }

  @ResolveField("lastPostAuthor")
  lastPostAuthor(@Parent() { lastPostAuthorId }: Thread, @Context() context: RequestContext) {
    return context.find("Author", lastPostAuthorId);
  }

  @ResolveField("openingPost")
  openingPost(@Parent() { id }: Thread, @Context() context: RequestContext) {
    return context.load(openingPostOf, id);
  }

  @ResolveField("acceptedPost")
  acceptedPost(@Parent() { acceptedPostId }: Thread, @Context() context: RequestContext) {
    return acceptedPostId && context.load(postById, acceptedPostId);
  }

  @ResolveField("replies")
  async replies(
    @Parent() { id }: Thread,
    @Args() args: ThreadRepliesArgs,
    @Context() context: RequestContext,
  ) {
    const store = (await context.unit()).store(PostStore);
    const begin = args.from ? await context.load(postById, toId<"Post">(args.from)) : null;
    const from = begin?.threadId === id && !begin.opening ? begin : null;
    const page = await store.replies(id, {
      first: pageSize(args.first),
      after: placeOf(args.after),
      before: placeOf(args.before),
      from: from && { at: from.createdAt, id: from.id },
    });
    const connection = connectionOf(page, ({ createdAt: at, id }) => ({ at, id }));
    const back = Boolean(args.before) && !from;
    return {
      nodes: connection.nodes,
      pageInfo: back ? { ...connection.pageInfo, hasNextPage: true } : connection.pageInfo,
      hasPreviousPage: back ? page.hasNextPage : Boolean(from ?? args.after),
    };
  }
}

/** What of a thread is new to the viewer, and what they may do in it. */
@Resolver("Thread")
export class ThreadViewerResolver {
  @ResolveField("unread")
  async unread(@Parent() { id }: Thread, @Context() context: RequestContext) {
    return (await context.load(unreadIn, id))?.anything ?? false;
  }

  @ResolveField("unreadCount")
  async unreadCount(@Parent() { id }: Thread, @Context() context: RequestContext) {
    return (await context.load(unreadIn, id))?.count ?? 0;
  }

  @ResolveField("unreadAfter")
  async unreadAfter(@Parent() { id }: Thread, @Context() context: RequestContext) {
    const unread = await context.load(unreadIn, id);
    return unread?.visited && unread.count > 0 ? cursorOf({ at: unread.readUntil, id: LAST_ID }) : null;
  }

  @ResolveField("lastReadAt")
  async lastReadAt(@Parent() { id }: Thread, @Context() context: RequestContext) {
    const unread = await context.load(unreadIn, id);
    return unread?.visited ? unread.readUntil : null;
  }

  @ResolveField("viewerCan")
  async viewerCan(@Parent() thread: Thread, @Context() context: RequestContext) {
    const standing = (await context.find("GroupStanding", thread.groupId)) as ReaderStanding | null;
    return {
      reply: !threadPolicy.reply(standing).denied,
      acceptAnswer: !threadPolicy.accept(standing, context.actor.personId, thread).denied,
    };
  }
}

/** After every post of that instant. */
const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";
