import { useCallback, useEffect, useRef } from "react";
import { useCommand } from "#platform/web";
import { anchorOf } from "../post/author.ts";
import { MarkThreadReadDocument } from "../operations.generated.ts";

const PAUSE = 800;
const RETRY = 15_000;
const ANCHOR = anchorOf("");

/**
 * Watches which posts have been on screen and tells the server the newest of them, once the reader rests; one message
 * at a time, and again when one was lost. `order` names the loaded posts in time. Returns the ref to put on each post,
 * an article with its anchor.
 */
export function useReading(threadId: string, order: readonly string[], allRead: boolean) {
  const { run } = useCommand(MarkThreadReadDocument);
  const seen = useRef(new Set<string>());
  /** The newest post the server knows to be read. */
  const told = useRef("");
  const telling = useRef(false);
  const observer = useRef<IntersectionObserver | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useRef(() => Promise.resolve());
  const restFor = useCallback((pause: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void tell.current(), pause);
  }, []);

  useEffect(() => {
    tell.current = async () => {
      const newest = order.findLastIndex((id) => seen.current.has(id));
      const postId = order[newest];
      if (!postId || allRead || newest <= order.indexOf(told.current)) return;
      if (telling.current || document.hidden) return;
      telling.current = true;
      const outcome = await run({ threadId, postId });
      telling.current = false;
      if (outcome.ok) told.current = postId;
      const lost = !outcome.ok && ["NETWORK", "INTERNAL"].includes(outcome.problem.code);
      if (observer.current && (outcome.ok || lost)) restFor(lost ? RETRY : PAUSE); // more may have been seen meanwhile
    };
  });

  useEffect(() => {
    const rest = () => restFor(PAUSE);
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
      clearTimeout(timer.current);
      watcher.disconnect();
      observer.current = null;
      document.removeEventListener("visibilitychange", rest);
    };
  }, [threadId, restFor]);

  return useCallback((element: HTMLElement | null) => {
    if (!element) return;
    observer.current?.observe(element);
    return () => observer.current?.unobserve(element);
  }, []);
}
