import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "@playwright/test";
import { type Felt, type Where, visit } from "./visit.ts";

const RUNS = 5;

/**
 * Visits each page several times, in turn, with nothing in the cache, and answers with what the middle visit was like.
 * `floor` is the first page's words as plain HTML, on the same line and the same slow processor: what showing them costs
 * at least, so that a ratio holds on a busy machine.
 */
export async function feltOf<Name extends string>(pages: Record<Name, Where>) {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const names = Object.keys(pages) as Name[];
  const floor = await serve(await wordsOf(browser, pages[names[0]!]));
  const all: Record<string, Where> = { ...pages, floor: { url: floor.url, usable: "p" } };
  const visits = new Map<string, Felt[]>(Object.keys(all).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++)
    for (const [name, where] of Object.entries(all)) visits.get(name)!.push(await visit(browser, where));
  await browser.close();
  floor.close();
  const found = [...visits].map(([name, each]) => [name, middle(each)] as const);
  return Object.fromEntries(found) as Record<Name | "floor", Felt>;
}

const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

const middle = (visits: Felt[]): Felt => ({
  lcp: median(visits.map(({ lcp }) => lcp)),
  usable: median(visits.map(({ usable }) => usable)),
  cls: Math.max(...visits.map(({ cls }) => cls)),
});

async function wordsOf(browser: Browser, { url, usable, cookie }: Where): Promise<string> {
  const context = await browser.newContext();
  if (cookie) await context.addCookies([{ ...cookie, url: new URL(url).origin }]);
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(usable).waitFor();
  const words = await page.locator("body").innerText();
  await context.close();
  return words;
}

async function serve(words: string) {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const lines = escaped.split(/\n+/).map((line) => `<p>${line}</p>`);
  const html = `<!doctype html><meta charset="utf-8"><title>-</title>${lines.join("")}`;
  const server = createServer((_, res) => void res.setHeader("content-type", "text/html").end(html));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  };
}
