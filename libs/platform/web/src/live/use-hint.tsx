import { createContext, useContext, useEffect, useRef, type ReactNode } from "react";
import type { Hint, HintTopic } from "./hint.ts";
import { LiveLink } from "./live-link.ts";

const LiveContext = createContext(new LiveLink());

export function LiveProvider({ link, children }: { link: LiveLink; children: ReactNode }) {
  return <LiveContext value={link}>{children}</LiveContext>;
}

export const useLiveLink = (): LiveLink => useContext(LiveContext);

/**
 * Calls the handler for each hint of a topic, and once with `catchUp` after a connect. Compare ids yourself:
 *
 *     useHint("thread", (hint) => { if (hint.catchUp || hint.threadId === id) void refetch(); });
 */
export function useHint(topic: HintTopic, handler: (hint: Hint) => void): void {
  const link = useLiveLink();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => link.on(topic, (hint) => latest.current(hint)), [link, topic]);
}
