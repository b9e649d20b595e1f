import type { Page } from "@playwright/test";
import { expect, test } from "../people.ts";
import { CLOSED, title } from "../region.ts";
import { slowly } from "../wire.ts";

/** Adds up how far the page has moved under the reader, as the browser measures it. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen = window as unknown as { shifted: number };
    seen.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
const shifted = (page: Page) => page.evaluate(() => (window as unknown as { shifted: number }).shifted);

for (const width of [320, 1440])
  test(`while answers are slow a page says that it waits, and nothing moves when they come, at ${width} px`, async ({
    as,
  }) => {
    const page = await as("stadler", "/hilfe", { viewport: { width, height: 900 } });
    await watchShifts(page);
    const { hold, release } = await slowly(page);
    for (const path of ["/", "/eingang", CLOSED, "/profil"]) {
      hold();
      await page.goto(path);
      await expect(page.locator("[aria-busy=true]").first()).toBeAttached();
      await expect(page.locator(".skeleton").first()).toBeVisible();
      release();
      await expect(title(page)).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await expect(page.getByRole("contentinfo")).toBeVisible();
      expect(await shifted(page), path).toBeLessThan(0.05);
    }
  });
