import { useEffect, useRef, useState } from "react";
import { firstUnread, type LastVisit } from "./replies.ts";
import { bringTo } from "./use-target.ts";
import type { LoadedThread, Window } from "./use-thread.ts";

interface Options {
  thread: LoadedThread;
  loading: boolean;
  /** The address names a post: that one is shown first. */
  targeted: boolean;
  moveTo: (window: Window) => void;
}

/** Where the unread posts begin, as it was when the page was opened; opens the page there. Index among the replies. */
export function useLastVisit({ thread, loading, targeted, moveTo }: Options): {
  visit: LastVisit;
  first: number;
} {
  const [visit] = useState<LastVisit>(() => ({
    unreadAfter: thread.unreadAfter,
    lastReadAt: thread.lastReadAt,
    unreadCount: thread.unreadCount,
  }));
  const { nodes, pageInfo } = thread.replies;
  const first = firstUnread(nodes, visit, thread.openingPost.cursor);
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
