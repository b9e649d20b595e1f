import { flushSync } from "react-dom";

/** The first element of a kind whose head is on screen; what a reader looks at. */
export function firstInView(selector: string): Element | null {
  const all = [...document.querySelectorAll(selector)];
  return all.find((element) => element.getBoundingClientRect().bottom > 0) ?? null;
}

/** Changes the page while the element keeps its place on screen, whatever is put above it. */
export function holdStill(anchor: Element | null, change: () => void): void {
  const before = anchor?.getBoundingClientRect().top;
  const root = document.documentElement;
  root.style.overflowAnchor = "none"; // the browser must not correct a second time
  flushSync(change);
  settle(anchor, before);
  requestAnimationFrame(() => root.style.removeProperty("overflow-anchor"));
}

/** The same for a change that is drawn a moment later, such as a page that is fetched. */
export async function holdStillDuring(anchor: Element | null, change: () => Promise<unknown>): Promise<void> {
  const before = anchor?.getBoundingClientRect().top ?? 0;
  const scrolled = window.scrollY;
  await change();
  await new Promise((drawn) => requestAnimationFrame(drawn));
  if (anchor?.isConnected) settle(anchor, before - (window.scrollY - scrolled));
}

function settle(anchor: Element | null, before: number | undefined): void {
  if (!anchor || before === undefined || !anchor.isConnected) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: "instant" });
}
