import { Args, Context, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { type Hit, MATCH, SearchStore } from "#search/domain";
import { Access, type RequestContext, packCursor, pageSize, unpackCursor } from "#platform/graphql";
import type { QuerySearchArgs } from "#schema";

const LONGEST_QUERY = 200;

@Resolver("SearchHit")
export class SearchResolver {
  @Access.SignedIn()
  @Query("search")
  async search(@Args() { text, first, after }: QuerySearchArgs, @Context() context: RequestContext) {
    const store = (await context.unit()).store(SearchStore);
    const typed = text.slice(0, LONGEST_QUERY).replaceAll("\0", "");
    const [rank, threadId] = after ? unpackCursor<number>(after, "number") : [];
    const place = rank === undefined || !threadId ? null : { rank, threadId };
    const { nodes, hasNextPage } = await store.find(typed, pageSize(first), place);
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: { hasNextPage, endCursor: last ? packCursor(last.rank, last.threadId) : null },
    };
  }

  @ResolveField("thread")
  thread(@Parent() { threadId }: Hit, @Context() context: RequestContext) {
    return context.find("Thread", threadId);
  }

  @ResolveField("excerptHtml")
  excerptHtml(@Parent() { excerpt }: Hit) {
    return excerpt
      .replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0) ?? 0};`)
      .replaceAll(MATCH.start, "<mark>")
      .replaceAll(MATCH.end, "</mark>");
  }
}
