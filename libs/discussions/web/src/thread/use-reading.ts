import { useCallback, useEffect, useRef } from "react";
import { useCommand } from "#platform/web";
import { anchorOf } from "../post/author.ts";
import { MarkThreadReadDocument } from "../operations.generated.ts";

const PAUSE = 800;
const ANCHOR = anchorOf("");

/**
 * Watches which posts have been on screen and tells the server the newest of them, once the reader rests.
 * `order` names the loaded posts in time. Returns the ref to put on each post, an article with its anchor.
 */
export function useReading(threadId: string, order: readonly string[], allRead: boolean) {
  const { run } = useCommand(MarkThreadReadDocument);
  const seen = useRef(new Set<string>());
  const told = useRef(-1);
  const observer = useRef<IntersectionObserver | null>(null);
  const tell = useRef(() => undefined as void);

  useEffect(() => {
    tell.current = () => {
      const newest = order.findLastIndex((id) => seen.current.has(id));
      const postId = order[newest];
      if (!postId || allRead || newest <= told.current || document.hidden) return;
      told.current = newest;
      void run({ threadId, postId });
    };
  });
  useEffect(() => {
    told.current = -1; // places have moved
  }, [order]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(() => tell.current(), PAUSE);
    };
    const watcher = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) seen.current.add(target.id.slice(ANCHOR.length));
      }
      rest();
    });
    observer.current = watcher;
    for (const post of document.querySelectorAll(`article[id^="${ANCHOR}"]`)) watcher.observe(post);
    document.addEventListener("visibilitychange", rest);
    return () => {
      clearTimeout(timer);
      watcher.disconnect();
      observer.current = null;
      document.removeEventListener("visibilitychange", rest);
    };
  }, [threadId]);

  return useCallback((element: HTMLElement | null) => {
    if (!element) return;
    observer.current?.observe(element);
    return () => observer.current?.unobserve(element);
  }, []);
}
