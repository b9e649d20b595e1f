import type { BrowserContextOptions, Page } from "@playwright/test";
import { atRest, stickingOut, spaceText } from "../look.ts";
import { expect, test } from "../people.ts";
import { ask, CLOSED, NETWORK, title } from "../region.ts";

test.describe.configure({ mode: "parallel" });

const PAGES = [
  ...["/", "/gruppen", CLOSED, `${CLOSED}/mitglieder`, NETWORK, "/fragen", "/fragen/stellen", "/eingang"],
  ...["/verzeichnis", "/verzeichnis?ansicht=personen", "/suche?q=Anerkennung", "/profil", "/konto"],
];
const MODES: Record<string, BrowserContextOptions & { spaced?: boolean; who: string }> = {
  "forced colours": { viewport: { width: 1024, height: 768 }, forcedColors: "active", who: "khan" },
  "200 % zoom": { viewport: { width: 640, height: 450 }, who: "jung" },
  "less motion on a phone": { viewport: { width: 320, height: 640 }, reducedMotion: "reduce", who: "stark" },
  "more room between letters": {
    ...{ viewport: { width: 320, height: 640 }, bypassCSP: true, spaced: true, who: "nagel" },
  },
};

const firstThread = async (page: Page) => {
  await page.goto("/fragen");
  const link = page.getByRole("main").locator("a[href^='/themen/']").first();
  return (await link.getAttribute("href")) ?? "";
};

for (const [name, { spaced, who, ...options }] of Object.entries(MODES))
  test(`nothing runs out of the screen with ${name}`, async ({ as }) => {
    const page = await as(who, "/", options);
    const faults: string[] = [];
    for (const path of [...PAGES, await firstThread(page)]) {
      await page.goto(path);
      await atRest(page);
      if (spaced) await spaceText(page);
      faults.push(...(await stickingOut(page)));
    }
    expect(faults).toEqual([]);
  });

test("a thread on paper is its text alone, with the addresses of its links", async ({ as }) => {
  const page = await as("khan");
  const law = "https://www.gesetze-im-internet.de/aufenthg_2004/__81a.html";
  await ask(page, NETWORK, "Wo steht das Verfahren im Gesetz?", `Gemeint ist [§ 81a](${law}).`);
  await page.emulateMedia({ media: "print" });
  await expect(title(page)).toBeVisible();
  await expect(page.getByText("Gemeint ist")).toBeVisible();
  for (const chrome of [".mast", ".rail", ".bar", ".side", ".reply", ".tools", ".foot", ".banner"])
    for (const part of await page.locator(chrome).all()) await expect(part).toBeHidden();
  const link = page.getByRole("link", { name: "§ 81a" });
  const after = await link.evaluate((element) => getComputedStyle(element, "::after").content);
  expect(after).toContain(law);
});

test("each moment is written out, and machines can read it", async ({ as }) => {
  const page = await as("khan");
  for (const path of ["/eingang", await firstThread(page)]) {
    await page.goto(path);
    await atRest(page);
    const moments = await page.getByRole("main").locator("time").all();
    expect(moments).not.toEqual([]);
    for (const moment of moments) {
      expect(Date.parse((await moment.getAttribute("datetime")) ?? "")).not.toBeNaN();
      await expect(moment).toHaveText(/\d{1,2}\.\s?(\d|[A-Z])|\d:\d\d/);
    }
  }
});

test("what takes its time is shown as bars after a while, and nothing jumps when it comes", async ({
  as,
}) => {
  const page = await as("jung", "/", { viewport: { width: 1024, height: 768 } });
  await page.clock.install();
  await page.goto("/");
  await atRest(page);
  let answer: () => void = () => undefined;
  const held = new Promise<void>((done) => (answer = done));
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes('"Threads"')) await held;
    await route.continue();
  });
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  await page.getByRole("navigation").getByRole("link", { name: "Fragen" }).first().click();
  await expect(page.getByRole("main").locator("[aria-busy=true]").first()).toBeAttached();
  await page.clock.runFor(250);
  await expect(page.locator(".skeleton")).toHaveCount(0);
  await page.clock.runFor(100);
  await expect(page.locator(".skeleton").first()).toBeVisible();

  const shifted = page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift" });
        const rest = () => {
          if (document.querySelector("[aria-busy=true]")) requestIdleCallback(rest);
          else requestIdleCallback(() => done(sum));
        };
        rest();
      }),
  );
  answer();
  await page.clock.resume();
  await atRest(page);
  expect(await shifted).toBeLessThan(0.05);
});
