import { useEffect, useRef, useState } from "react";
import { firstUnread, type LastVisit } from "./replies.ts";
import { bringTo } from "./use-target.ts";
import type { LoadedThread, Window } from "./use-thread.ts";

interface Options {
  thread: LoadedThread;
  /** The cursor the loaded replies begin after. */
  startsAfter: string | undefined;
  loading: boolean;
  /** The address names a post: that one is shown first. */
  targeted: boolean;
  moveTo: (window: Window) => void;
}

/** Where the unread posts begin, as it was when the page was opened; opens the page there. Index among the replies. */
export function useLastVisit({ thread, startsAfter, loading, targeted, moveTo }: Options): {
  visit: LastVisit;
  first: number;
} {
  const [visit] = useState<LastVisit>(() => ({
    unreadAfter: thread.unreadAfter,
    lastReadAt: thread.lastReadAt,
    unreadCount: thread.unreadCount,
  }));
  const [firstId, setFirstId] = useState<string | null>(null);
  const { nodes, pageInfo } = thread.replies;
  if (!firstId && !loading) {
    const begins = visit.unreadAfter !== null && startsAfter === visit.unreadAfter;
    const found = nodes[begins ? 0 : firstUnread(nodes, visit, thread.openingPost.cursor)];
    if (found) setFirstId(found.id);
  }
  const first = firstId ? nodes.findIndex((reply) => reply.id === firstId) : -1;
  const opened = useRef(targeted);

  useEffect(() => {
    if (opened.current || loading) return;
    if (first >= 0) {
      opened.current = true;
      bringTo(document.getElementById("neu"));
    } else if (visit.unreadAfter && pageInfo.hasNextPage) {
      moveTo({ after: visit.unreadAfter });
    } else opened.current = true;
  }, [first, loading, visit, pageInfo.hasNextPage, moveTo]);
  return { visit, first };
}
