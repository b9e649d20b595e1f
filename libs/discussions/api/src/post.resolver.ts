import { Context, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { ReaderStanding } from "#groups/contract";
import { type PostRow, threadPolicy } from "#discussions/domain";
import { type RequestContext, cursorOf } from "#platform/graphql";
import { excerptOf, renderMarkdown } from "#platform/text";
import { threadById } from "./loaders.ts";

/** Once for each post that was read, however often a request asks for it. */
const rendered = new WeakMap<PostRow, string>();

@Resolver("Post")
export class PostResolver {
  @ResolveField("author")
  author(@Parent() { authorId }: PostRow, @Context() context: RequestContext) {
    return context.find("Author", authorId);
  }

  @ResolveField("organisation")
  organisation(@Parent() { organisationId }: PostRow, @Context() context: RequestContext) {
    return context.find("Organisation", organisationId);
  }

  @ResolveField("body")
  body(@Parent() { deletedAt, body }: PostRow) {
    return deletedAt ? null : body;
  }

  @ResolveField("html")
  html(@Parent() post: PostRow) {
    if (post.deletedAt) return null;
    const html = rendered.get(post) ?? renderMarkdown(post.body);
    rendered.set(post, html);
    return html;
  }

  @ResolveField("replyTo")
  replyTo(
    @Parent() { replyToId, replyToAuthorId, replyToBody }: PostRow,
    @Context() context: RequestContext,
  ) {
    return (
      replyToId && {
        id: replyToId,
        author: context.find("Author", replyToAuthorId),
        excerpt: replyToBody && excerptOf(replyToBody),
      }
    );
  }

  @ResolveField("cursor")
  cursor(@Parent() { createdAt: at, id }: PostRow) {
    return cursorOf({ at, id });
  }
}

@Resolver("Post")
export class PostViewerResolver {
  @ResolveField("accepted")
  async accepted(@Parent() { id, threadId }: PostRow, @Context() context: RequestContext) {
    return (await context.load(threadById, threadId))?.acceptedPostId === id;
  }

  @ResolveField("viewerCan")
  async viewerCan(@Parent() post: PostRow, @Context() context: RequestContext) {
    const thread = (await context.load(threadById, post.threadId))!;
    const standing = (await context.find("GroupStanding", thread.groupId)) as ReaderStanding | null;
    const { personId } = context.actor;
    return {
      edit: !threadPolicy.edit(standing, personId, post).denied,
      delete: !threadPolicy.delete(standing, personId, post, thread).denied,
      accept: !threadPolicy.accept(standing, personId, thread, post).denied,
    };
  }
}
