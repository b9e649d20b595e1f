import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What is wrong with how this page is built: axe's findings, text that runs out of the screen, a missing title. */
export async function faultsOf(page: Page): Promise<string[]> {
  await atRest(page);
  const where = new URL(page.url()).pathname;
  return [
    ...(await buildFaultsOf(page)),
    ...(await stickingOut(page)),
    ...(/ – Gemeinsam/.test(await page.title()) ? [] : [`${where}: is called "${await page.title()}"`]),
  ];
}

/** Something is there, and nothing more is on its way. */
export async function atRest(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

/** What axe finds. */
export async function buildFaultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const where = new URL(page.url()).pathname;
  return [
    ...violations.map(
      ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    ),
  ];
}

/** By how much the page is wider than the screen, and what sticks out. */
export async function stickingOut(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const wider = document.documentElement.scrollWidth - window.innerWidth;
    const out = [...document.querySelectorAll("main *")].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
    );
    return { wider, culprits: out.slice(0, 3).map((each) => `${each.tagName}.${each.className}`) };
  });
  const where = new URL(page.url()).pathname;
  return found.wider > 0
    ? [`${where}: ${found.wider} px wider than the screen, ${found.culprits.join(", ")}`]
    : [];
}

/** By how much the page is wider than the screen, once it has settled. */
export async function overflowOf(page: Page): Promise<number> {
  await atRest(page);
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What people set who need more room between letters, words and lines (WCAG 1.4.12); needs `bypassCSP`. */
export async function spaceText(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
  });
}

export async function speak(page: Page, language: "de" | "en"): Promise<void> {
  // the page says its language a moment after it stands: look, act, and look again
  await expect(async () => {
    const other = page.getByRole("button", { name: /^(Deutsch|English)$/ });
    await expect(other).toBeVisible();
    if ((await other.innerText()) === (language === "de" ? "Deutsch" : "English")) await other.click();
    await expect(page.locator("html")).toHaveAttribute("lang", language, { timeout: 1_000 });
    await expect(other).toHaveText(language === "de" ? "English" : "Deutsch", { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
}
