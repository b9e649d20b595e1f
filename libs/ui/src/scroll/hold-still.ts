import { flushSync } from "react-dom";

/** The first element of a kind whose head is on screen; what a reader looks at. */
export function firstInView(selector: string): Element | null {
  const all = [...document.querySelectorAll(selector)];
  return all.find((element) => element.getBoundingClientRect().bottom > 0) ?? null;
}

/** The browser's own correction would be a second one. */
function withoutAnchoring(on: boolean): void {
  if (on) document.documentElement.style.overflowAnchor = "none";
  else requestAnimationFrame(() => document.documentElement.style.removeProperty("overflow-anchor"));
}

const topOf = (anchor: Element | null) => (anchor?.isConnected ? anchor.getBoundingClientRect().top : null);

function settle(anchor: Element | null, wanted: number | null): void {
  const top = topOf(anchor);
  if (top === null || wanted === null || Math.abs(top - wanted) < 1) return;
  window.scrollBy({ top: top - wanted, behavior: "instant" });
}

/** Changes the page while the element keeps its place on screen, whatever is put above it. Not inside an effect. */
export function holdStill(anchor: Element | null, change: () => void): void {
  const before = topOf(anchor);
  withoutAnchoring(true);
  flushSync(change);
  settle(anchor, before);
  withoutAnchoring(false);
}

/** The same for a change that is drawn a moment later, such as a page that is fetched; the reader may scroll. */
export async function holdStillDuring(anchor: Element | null, change: () => Promise<unknown>): Promise<void> {
  const start = (topOf(anchor) ?? 0) + window.scrollY;
  withoutAnchoring(true);
  try {
    await change();
    await new Promise((drawn) => requestAnimationFrame(drawn));
    settle(anchor, start - window.scrollY);
  } finally {
    withoutAnchoring(false);
  }
}
