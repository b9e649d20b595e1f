import { useEffect } from "react";
import { forgetDrafts } from "../draft/draft-store.ts";
import { onOtherTab, reactionTo, somethingTyped } from "./other-tabs.ts";

interface Options {
  viewerId: string | null;
  /** Asks the server who is signed in; answers the id. */
  ask: () => Promise<string | null>;
  /** Lets the sign-in stand over the page. */
  hold: () => void;
}

/** Follows a sign-in or sign-out in another tab, and one that happened while the browser had put this page aside. */
export function useOtherTabs({ viewerId, ask, hold }: Options): void {
  useEffect(
    () =>
      onOtherTab((now) => {
        const reaction = reactionTo({ mine: viewerId, now, typed: somethingTyped() });
        if (viewerId && now === null) forgetDrafts(viewerId);
        if (reaction === "ask") void ask().catch(() => undefined);
        if (reaction === "hold") hold();
        if (reaction === "leave") window.location.assign("/");
        if (reaction === "reload") window.location.reload();
      }),
    [viewerId, ask, hold],
  );
  useEffect(() => {
    const back = ({ persisted }: PageTransitionEvent) => {
      if (!persisted || !viewerId) return;
      document.body.hidden = true; // after a sign-out the way back shows nothing, not even for a moment
      ask().then(
        (now) => (now === viewerId ? (document.body.hidden = false) : window.location.reload()),
        () => window.location.reload(),
      );
    };
    window.addEventListener("pageshow", back);
    return () => window.removeEventListener("pageshow", back);
  }, [viewerId, ask]);
}
