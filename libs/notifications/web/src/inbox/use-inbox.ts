import { useCameBack, useHint, useNews } from "#platform/web";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { InboxDocument, NotificationRowFragmentDoc } from "../operations.generated.ts";

/** The notices, page by page. News changes rows in place; new ones are counted and wait to be shown. */
export function useInbox(unreadOnly: boolean) {
  const client = useApolloClient();
  const variables = { unreadOnly };
  const of = String(unreadOnly);
  const revisited = useCameBack(of);
  const { data, error, refetch, fetchMore } = useQuery(InboxDocument, {
    variables,
    fetchPolicy: revisited ? "cache-first" : "cache-and-network",
  });
  const rows = data?.notifications.nodes;
  const { count, look, clear } = useNews({
    rows,
    of,
    revisited,
    ask: async () => {
      const answer = await client.query({ query: InboxDocument, variables, fetchPolicy: "no-cache" });
      return answer.data?.notifications.nodes ?? [];
    },
    write: (row) =>
      client.cache.writeFragment({
        fragment: NotificationRowFragmentDoc,
        fragmentName: "NotificationRow",
        data: row,
      }),
  });
  useHint("inbox", () => (rows ? look() : refetch()));
  return {
    rows,
    error: data ? undefined : error,
    unread: data?.viewer?.unreadNotificationCount ?? 0,
    reload: () => void refetch(),
    came: count,
    showCame: async () => {
      await refetch();
      clear();
    },
    hasMore: data?.notifications.pageInfo.hasNextPage ?? false,
    more: () => fetchMore({ variables: { ...variables, after: data?.notifications.pageInfo.endCursor } }),
  };
}
