import { useAnnounce } from "#platform/web";
import { useEffect, useRef, useState } from "react";
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
  const [goneKey, setGoneKey] = useState<string | null>(null);

  useEffect(() => {
    const visit = `${key}${hash}`;
    if (!hash || done.current === visit || loading) return;
    if (!wanted) {
      done.current = visit;
      return bringTo(document.getElementById(hash.slice(1)));
    }
    if (loaded.includes(wanted)) {
      done.current = visit;
      return bringTo(document.getElementById(anchorOf(wanted)));
    }
    if (window.from === wanted) {
      done.current = visit;
      setGoneKey(visit);
      return announce(t("thread.gone"));
    }
    moveTo({ from: wanted });
  }, [key, hash, wanted, loaded, loading, window, moveTo, announce, t]);
  return goneKey === `${key}${hash}`;
}
