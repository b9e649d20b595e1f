/** What a tab does when another one of this browser says who is signed in now. */
export type Reaction = "nothing" | "ask" | "hold" | "leave" | "reload";

interface Situation {
  /** Whose page this is; null for a visitor's. */
  mine: string | null;
  /** Who is signed in now. */
  now: string | null;
  /** There is text on the page that would be lost. */
  typed: boolean;
}

/** Nobody's page stays open under another name; text that was typed stays until its author is back. */
export function reactionTo({ mine, now, typed }: Situation): Reaction {
  if (mine === null) return now === null || typed ? "nothing" : "ask";
  if (mine === now) return "ask";
  if (now !== null) return "reload";
  return typed ? "hold" : "leave";
}

export const somethingTyped = (): boolean =>
  [...document.querySelectorAll("textarea")].some((field) => field.value.trim() !== "");

let channel: BroadcastChannel | null = null;
/** Old browsers have none: there a tab learns it from the next answer. */
function tabs(): BroadcastChannel | null {
  if (typeof BroadcastChannel !== "undefined") channel ??= new BroadcastChannel("gemeinsam.session");
  return channel;
}

/** Tells the other tabs who is signed in now. */
export const tellTabs = (viewerId: string | null): void => tabs()?.postMessage(viewerId);

export function onOtherTab(listener: (viewerId: string | null) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (data === null || typeof data === "string") listener(data);
  };
  tabs()?.addEventListener("message", hear);
  return () => tabs()?.removeEventListener("message", hear);
}
