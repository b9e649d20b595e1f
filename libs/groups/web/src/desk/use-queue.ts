import { useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { useAnnounce, useHint } from "#platform/web";
import { DeskQueueDocument, type QueueRowFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** The open requests, oldest first, live: whoever asks anew comes at the end, so that the chosen one keeps its place. */
export function useQueue() {
  const t = useText();
  const announce = useAnnounce();
  const { data, loading, error, refetch, fetchMore } = useQuery(DeskQueueDocument);
  const requests: readonly QueueRowFragment[] = data?.joinRequests.nodes ?? [];
  const { hasNextPage = false, endCursor = null } = data?.joinRequests.pageInfo ?? {};
  useHint("desk", () => refetch());

  const known = useRef<Set<string> | null>(null);
  const paging = useRef(false);
  useEffect(() => {
    if (!data) return;
    const ids = data.joinRequests.nodes.map((request) => request.id);
    const arrived = known.current && !paging.current ? ids.filter((id) => !known.current?.has(id)).length : 0;
    known.current = new Set([...(known.current ?? []), ...ids]);
    paging.current = false;
    if (arrived) announce(t("desk.arrived", { count: arrived }));
  }, [data, announce, t]);

  return {
    requests,
    total: data?.viewer?.openJoinRequestCount ?? requests.length,
    loading: loading && !data,
    error: data ? undefined : error,
    refetch,
    hasMore: hasNextPage,
    more: () => {
      paging.current = true;
      return fetchMore({ variables: { after: endCursor } });
    },
  };
}
