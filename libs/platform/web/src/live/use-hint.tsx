import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import type { HintTopic } from "./hint.ts";
import { LiveLink } from "./live-link.ts";
import { oneAtATime, type Act } from "./one-at-a-time.ts";

const LiveContext = createContext(new LiveLink());

export function LiveProvider({ link, children }: { link: LiveLink; children: ReactNode }) {
  return <LiveContext value={link}>{children}</LiveContext>;
}

export const useLiveLink = (): LiveLink => useContext(LiveContext);

/**
 * Calls the handler for the hints of a topic, or of several, and with `catchUp` after a connect. Compare ids yourself,
 * and return the question that is asked, so that one follows another:
 *
 *     useHint("thread", (hint) => (hint.catchUp || hint.threadId === id ? refetch() : undefined));
 */
export function useHint(topics: HintTopic | readonly HintTopic[], handler: Act): void {
  const link = useLiveLink();
  const [names] = useState(() => [topics].flat());
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    const hear = oneAtATime((hint) => latest.current(hint));
    const leaves = names.map((topic) => link.on(topic, hear));
    return () => leaves.forEach((leave) => leave());
  }, [link, names]);
}
