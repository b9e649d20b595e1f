import { useCameBack, useHint, useNews } from "#platform/web";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { ThreadRowFragmentDoc, ThreadsDocument, type ThreadFilter } from "../operations.generated.ts";
import { MINE } from "../topics/topic-filter.tsx";
import { useRowNow } from "./use-row-now.ts";

/** A list of threads, page by page. News changes the rows in place; new threads are counted and wait to be shown. */
export function useThreads(groupId: string | undefined, filter: ThreadFilter, topic: string) {
  const client = useApolloClient();
  const rowNow = useRowNow();
  const followed = topic === MINE;
  const variables = { groupId: groupId ?? null, filter, topic: followed ? null : topic || null, followed };
  const of = `${groupId} ${filter} ${topic}`;
  const revisited = useCameBack(of);
  const { data, error, refetch, fetchMore } = useQuery(ThreadsDocument, {
    variables,
    fetchPolicy: revisited ? "cache-first" : "cache-and-network",
  });
  const threads = data?.threads.nodes;
  const { count, look, clear } = useNews({
    rows: threads,
    of,
    revisited,
    ask: async () => {
      const answer = await client.query({ query: ThreadsDocument, variables, fetchPolicy: "no-cache" });
      return answer.data?.threads.nodes ?? [];
    },
    write: (row) =>
      client.cache.writeFragment({ fragment: ThreadRowFragmentDoc, fragmentName: "ThreadRow", data: row }),
  });
  useHint(["threads", "thread"], (hint) => {
    if (!hint.catchUp && groupId && hint.groupId !== groupId) return undefined;
    if (!threads) return refetch();
    if (hint.catchUp || hint.topic === "threads") return look();
    if (threads.some(({ id }) => id === hint.threadId)) return rowNow(hint.threadId);
    return filter === "ALL" && !topic ? undefined : look(); // all there are: it stands further down, and is nothing new
  });
  return {
    threads,
    error: data ? undefined : error,
    reload: () => void refetch(),
    /** How many threads are not in the list yet. */
    came: count,
    showCame: async () => {
      await refetch();
      clear();
    },
    hasMore: data?.threads.pageInfo.hasNextPage ?? false,
    more: () => fetchMore({ variables: { ...variables, after: data?.threads.pageInfo.endCursor } }),
  };
}
