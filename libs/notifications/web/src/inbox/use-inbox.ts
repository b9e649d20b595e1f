import { useHint } from "#platform/web";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { InboxDocument, NotificationRowFragmentDoc } from "../operations.generated.ts";

/** The notices, page by page. News changes rows in place; new ones are counted and wait to be shown. */
export function useInbox(unreadOnly: boolean) {
  const client = useApolloClient();
  const variables = { unreadOnly };
  const { data, error, refetch, fetchMore } = useQuery(InboxDocument, { variables });
  const rows = data?.notifications.nodes;
  const [came, setCame] = useState<readonly string[]>([]);

  const look = async () => {
    const { data: now } = await client.query({ query: InboxDocument, variables, fetchPolicy: "no-cache" });
    const known = new Set(rows?.map((row) => row.id));
    const nodes = now?.notifications.nodes ?? [];
    for (const row of nodes.filter(({ id }) => known.has(id))) {
      client.cache.writeFragment({
        fragment: NotificationRowFragmentDoc,
        fragmentName: "NotificationRow",
        data: row,
      });
    }
    setCame(nodes.map((row) => row.id).filter((id) => !known.has(id)));
  };
  useHint("inbox", () => (rows ? look() : refetch()));
  const known = new Set(rows?.map((row) => row.id));
  return {
    rows,
    error: data ? undefined : error,
    unread: data?.viewer?.unreadNotificationCount ?? 0,
    reload: () => void refetch(),
    came: came.filter((id) => !known.has(id)).length,
    showCame: async () => {
      await refetch();
      setCame([]);
    },
    hasMore: data?.notifications.pageInfo.hasNextPage ?? false,
    more: () =>
      fetchMore({ variables: { ...variables, after: data?.notifications.pageInfo.endCursor } }),
  };
}
