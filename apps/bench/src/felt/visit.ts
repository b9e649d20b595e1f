import { resolve } from "node:path";
import type { Browser, Page } from "@playwright/test";

/** What somebody on a slow line with a modest phone goes through: Lighthouse's "slow 4G" and a quarter of this CPU. */
const LINE = {
  offline: false,
  ...{ latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 },
};
const SLOWDOWN = 4;
const WATCH = resolve(import.meta.dirname, "watch.mjs");
/** Nothing new on the page for so long: it is at rest. */
const REST_MS = 1_500;

export interface Where {
  readonly url: string;
  /** What one waits for: it is there and enabled. */
  readonly usable: string;
  readonly cookie?: { readonly name: string; readonly value: string };
}

/** Milliseconds from the start of the navigation; `cls` is a score. */
export interface Felt {
  readonly lcp: number;
  readonly usable: number;
  readonly cls: number;
}

interface Seen {
  lcp: number;
  usable: number;
  cls: number;
  moved: number;
}

/** One visit with nothing in the cache. */
export async function visit(browser: Browser, { url, usable, cookie }: Where): Promise<Felt> {
  const context = await browser.newContext({
    ...{ viewport: { width: 412, height: 823 }, locale: "de-DE", timezoneId: "Europe/Berlin" },
  });
  if (cookie) await context.addCookies([{ ...cookie, url: new URL(url).origin }]);
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", LINE);
  await line.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.addInitScript({ content: `globalThis.awaited = ${JSON.stringify(usable)}` });
  await page.addInitScript({ path: WATCH });
  await page.goto(url, { waitUntil: "commit" });
  const seen = await atRest(page);
  await context.close();
  return seen;
}

async function atRest(page: Page): Promise<Felt> {
  const state = () => {
    const { seen } = globalThis as unknown as { seen: Seen };
    return { ...seen, still: performance.now() - seen.moved };
  };
  for (;;) {
    await new Promise((later) => setTimeout(later, 250));
    const seen = await page.evaluate(state);
    if (seen.lcp && seen.usable && seen.still > REST_MS) return seen;
    if (seen.still > 60_000) throw new Error(`${page.url()} never became usable`);
  }
}
