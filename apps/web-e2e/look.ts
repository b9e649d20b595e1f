import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** By how much the page is wider than the screen, once it has settled. */
export async function overflowOf(page: Page): Promise<number> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What is wrong with how this page is built: axe's findings, text that runs out of the screen, a missing title. */
export async function faultsOf(page: Page): Promise<string[]> {
  const overflow = await overflowOf(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const where = new URL(page.url()).pathname;
  return [
    ...violations.map(
      ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    ),
    ...(overflow > 0 ? [`${where}: ${overflow} px wider than the screen`] : []),
    ...(/ – Gemeinsam/.test(await page.title()) ? [] : [`${where}: is called "${await page.title()}"`]),
  ];
}

export async function speak(page: Page, language: "de" | "en"): Promise<void> {
  const html = page.locator("html");
  const other = page.getByRole("button", { name: language === "de" ? "Deutsch" : "English" });
  await expect(page.getByRole("button", { name: /^(Deutsch|English)$/ })).toBeVisible();
  if ((await html.getAttribute("lang")) !== language) await other.click();
  await expect(html).toHaveAttribute("lang", language);
}
