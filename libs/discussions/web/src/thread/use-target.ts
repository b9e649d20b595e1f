import { useAnnounce } from "#platform/web";
import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { anchorOf } from "../post/author.ts";
import { useText } from "../text.ts";
import type { Window } from "./use-thread.ts";

/** Brings an element to the reader: in view and focused. */
export function bringTo(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "start", behavior: "instant" });
}

interface Place {
  /** The post named in the address. */
  wanted: string | null;
  /** Ids of the loaded posts. */
  loaded: readonly string[];
  loading: boolean;
  /** Where the loaded replies begin. */
  window: Window;
  moveTo: (window: Window) => void;
}

/** Leads to the post of the address, loading its page where needed. Answers true once it is known to be gone. */
export function useTarget({ wanted, loaded, loading, window, moveTo }: Place): boolean {
  const t = useText();
  const announce = useAnnounce();
  const { key, hash } = useLocation();
  const done = useRef<string | null>(null);
  const visit = `${key}${hash}`;
  const missing = wanted !== null && !loading && !loaded.includes(wanted);
  const gone = missing && window.from === wanted;

  useEffect(() => {
    if (!hash || done.current === visit || loading) return;
    if (missing && !gone) return moveTo({ from: wanted });
    done.current = visit;
    if (gone) announce(t("thread.gone"));
    else bringTo(document.getElementById(wanted ? anchorOf(wanted) : hash.slice(1)));
  }, [visit, hash, wanted, loading, missing, gone, moveTo, announce, t]);
  return gone;
}
