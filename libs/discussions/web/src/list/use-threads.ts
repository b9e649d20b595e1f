import { useHint } from "#platform/web";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { ThreadRowFragmentDoc, ThreadsDocument, type ThreadFilter } from "../operations.generated.ts";
import { useRowNow } from "./use-row-now.ts";

/** A list of threads, page by page. News changes the rows in place; new threads are counted and wait to be shown. */
export function useThreads(groupId: string | undefined, filter: ThreadFilter) {
  const client = useApolloClient();
  const rowNow = useRowNow();
  const variables = { groupId: groupId ?? null, filter };
  const { data, error, loading, refetch, fetchMore } = useQuery(ThreadsDocument, { variables });
  const threads = data?.threads.nodes;
  const [came, setCame] = useState<{ of: string; ids: readonly string[] }>({ of: "", ids: [] });
  const of = `${groupId} ${filter}`;

  const look = async () => {
    const { data: now } = await client.query({ query: ThreadsDocument, variables, fetchPolicy: "no-cache" });
    const known = new Set(threads?.map((thread) => thread.id));
    const nodes = now?.threads.nodes ?? [];
    for (const row of nodes.filter((thread) => known.has(thread.id))) {
      client.cache.writeFragment({ fragment: ThreadRowFragmentDoc, fragmentName: "ThreadRow", data: row });
    }
    setCame({ of, ids: nodes.map((thread) => thread.id).filter((id) => !known.has(id)) });
  };
  useHint(["threads", "thread"], (hint) => {
    if (!hint.catchUp && groupId && hint.groupId !== groupId) return undefined;
    if (!threads) return refetch();
    if (hint.catchUp || hint.topic === "threads") return look();
    if (threads.some(({ id }) => id === hint.threadId)) return rowNow(hint.threadId);
    return filter === "ALL" ? undefined : look(); // all there are: it stands further down, and is nothing new
  });
  const known = new Set(threads?.map((thread) => thread.id));
  return {
    threads,
    error: data ? undefined : error,
    loading,
    reload: () => void refetch(),
    /** How many threads are not in the list yet. */
    came: came.of === of ? came.ids.filter((id) => !known.has(id)).length : 0,
    showCame: async () => {
      await refetch();
      setCame({ of, ids: [] });
    },
    hasMore: data?.threads.pageInfo.hasNextPage ?? false,
    more: () => fetchMore({ variables: { ...variables, after: data?.threads.pageInfo.endCursor } }),
  };
}
