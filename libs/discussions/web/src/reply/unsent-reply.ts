import type { Unsent } from "#platform/web";
import { useEffect, useRef } from "react";
import type { PostPartsFragment } from "../operations.generated.ts";

/** A reply that waits for a connection. */
export interface UnsentReply {
  groupId: string;
  threadId: string;
  replyToId: string | null;
  body: string;
}
export type { Unsent };

export const REPLIES = "reply";
export const aboutOf = ({ groupId, threadId }: Pick<UnsentReply, "groupId" | "threadId">): string =>
  `${REPLIES}.${groupId}.${threadId}`;

const listeners = new Set<(post: PostPartsFragment) => void>();

/** Tells the page of its thread that a reply which had waited stands there now. */
export const tellSent = (post: PostPartsFragment): void => listeners.forEach((tell) => tell(post));

export function useSent(threadId: string, show: (post: PostPartsFragment) => void): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const hear = (post: PostPartsFragment) => {
      if (post.threadId === threadId) latest.current(post);
    };
    listeners.add(hear);
    return () => void listeners.delete(hear);
  }, [threadId]);
}
