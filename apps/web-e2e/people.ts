import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, type BrowserContextOptions, expect, type Page, test as base } from "@playwright/test";

const PASSWORD = "Rhein-Neckar-2026";
const CONTENT = resolve(import.meta.dirname, "../../libs/demo/content");

interface Cast {
  key: string;
  name: string;
  organisation: string;
  domain: string;
}
const cast = (file: string) => JSON.parse(readFileSync(`${CONTENT}/${file}.json`, "utf8")) as Cast[];
const organisations = new Map(cast("organisations").map((each) => [each.key, each]));
const people = new Map(cast("people").map((each) => [each.key, each]));

/** Somebody of the demo region, by the key of the content. */
export function person(key: string) {
  const found = people.get(key);
  const organisation = organisations.get(found?.organisation ?? "");
  if (!found || !organisation) throw new Error(`nobody in the demo region is called "${key}"`);
  return { name: found.name, email: `${key}@${organisation.domain}`, organisation: organisation.name };
}

export async function fillSignIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("Mailadresse").fill(email);
  await page.getByLabel("Passwort", { exact: true }).fill(password);
  await page.locator("form").getByRole("button", { name: "Anmelden", exact: true }).click();
}

interface Browsers {
  /** A browser of its own, nobody signed in. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>;
  /** A browser of its own with somebody of the demo region signed in, at the page of this path. */
  as: (key: string, path?: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** What no page of the product may ever say to the console. */
function listen(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !/Failed to load resource|ERR_/.test(text)) faults.push(text);
  });
}

export const test = base.extend<Browsers>({
  visitor: async ({ browser }, use) => {
    const faults: string[] = [];
    const open = openerOf(browser, faults);
    await use(open.page);
    await open.close();
    expect(faults).toEqual([]);
  },
  as: async ({ visitor }, use) => {
    await use(async (key, path = "/", options) => {
      const page = await visitor(options);
      await page.goto(`/anmelden?weiter=${encodeURIComponent(path)}`);
      await fillSignIn(page, person(key).email);
      await expect(page.locator("summary", { hasText: person(key).name })).toBeAttached();
      return page;
    });
  },
});

function openerOf(browser: Browser, faults: string[]) {
  const pages: Page[] = [];
  return {
    page: async (options?: BrowserContextOptions) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      listen(page, faults);
      pages.push(page);
      return page;
    },
    close: async () => {
      for (const page of pages) await page.context().close();
    },
  };
}

export { expect };
