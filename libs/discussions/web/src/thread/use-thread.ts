import { useApolloClient, useQuery } from "@apollo/client/react";
import { useCallback, useState } from "react";
import { useHint } from "#platform/web";
import {
  MoreRepliesDocument,
  ThreadPageDocument,
  ThreadUpdateDocument,
  type PostPageFragment,
  type PostPartsFragment,
  type ThreadPageQuery,
} from "../operations.generated.ts";
import { joined } from "./replies.ts";

/** Where the loaded replies begin: at a reply, after a cursor, or with the first one. */
export interface Window {
  from?: string;
  after?: string;
}
export type LoadedThread = NonNullable<ThreadPageQuery["thread"]>;

function withReplies(
  data: ThreadPageQuery,
  change: (page: PostPageFragment) => PostPageFragment,
): ThreadPageQuery {
  return data.thread ? { ...data, thread: { ...data.thread, replies: change(data.thread.replies) } } : data;
}

/** A thread, the replies loaded so far, and what has come since; one place for paging and live hints. */
export function useThread(id: string, start: Window) {
  const client = useApolloClient();
  const [window, setWindow] = useState(start);
  const query = useQuery(ThreadPageDocument, {
    variables: { id, ...window },
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const { updateQuery, fetchMore } = query;
  const data = query.data ?? query.previousData;
  const thread = data?.thread; // null, not there, stays so while it is asked for once more
  const replies = thread?.replies;
  const [fresh, setFresh] = useState<PostPageFragment | null>(null);

  const catchUp = async () => {
    const { data: update } = await client.query({
      query: ThreadUpdateDocument,
      variables: { id, first: replies?.nodes[0]?.id, last: replies?.nodes.at(-1)?.cursor },
      fetchPolicy: "network-only",
    });
    if (!update?.thread) await query.refetch();
    else if (!replies?.pageInfo.hasNextPage) setFresh(update.thread.fresh);
  };
  useHint(["thread", "group"], (hint) => {
    const about =
      hint.topic === "thread" ? hint.threadId === id : !thread || hint.groupId === thread.group.id;
    if (!about && !hint.catchUp) return undefined;
    return thread ? catchUp() : query.refetch(); // asking for the page anew would cut what was loaded beyond it
  });

  const append = useCallback(
    (nodes: readonly PostPartsFragment[], pageInfo?: PostPageFragment["pageInfo"]) =>
      updateQuery((_, { previousData, complete }) =>
        complete && previousData
          ? withReplies(previousData, (page) => ({
              ...page,
              nodes: joined(page.nodes, nodes),
              pageInfo: pageInfo ?? page.pageInfo,
            }))
          : undefined,
      ),
    [updateQuery],
  );

  const more = (variables: { after?: string; before?: string }) =>
    fetchMore({
      query: MoreRepliesDocument,
      variables: { id, after: undefined, before: undefined, ...variables },
      updateQuery: (previous, { fetchMoreResult }) => {
        const next = fetchMoreResult.thread?.replies;
        if (!next) return previous;
        return withReplies(previous, (page) => ({
          ...page,
          nodes: joined(page.nodes, next.nodes),
          ...(variables.before ? { hasPreviousPage: next.hasPreviousPage } : { pageInfo: next.pageInfo }),
        }));
      },
    });

  const known = new Set(replies?.nodes.map((reply) => reply.id));
  const unseen = fresh?.nodes.filter((reply) => !known.has(reply.id)) ?? [];
  return {
    viewer: data?.viewer ?? null,
    thread,
    error: query.error,
    loading: query.loading,
    reload: query.refetch,
    /** Replies that came while the page was open and are not shown yet. */
    unseen,
    showUnseen: () => {
      append(unseen, fresh?.pageInfo);
      setFresh(null);
      return unseen[0]?.id;
    },
    /** Shows the own new reply: at the end where the end is loaded, else by moving there. */
    add: (post: PostPartsFragment) => {
      if (replies?.pageInfo.hasNextPage) setWindow({ from: post.id });
      else append([...unseen, post]);
    },
    window,
    moveTo: setWindow,
    earlier: () => more({ before: replies?.nodes[0]?.cursor }),
    later: () => more({ after: replies?.nodes.at(-1)?.cursor }),
  };
}

export type ThreadState = ReturnType<typeof useThread>;
