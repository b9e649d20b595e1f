import { expect, type Page } from "@playwright/test";

/** The two groups of the demo region. */
export const NETWORK = "/gruppen/auslaendische-fachkraefte";
export const CLOSED = "/gruppen/gemeinsam-wissen-nutzen";

export const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** The threads of a list, each a row. */
export const threads = (page: Page) => page.getByRole("list", { name: "Themen" }).getByRole("listitem");

/** What a list offers instead of moving under the reader; how many it counts depends on what else goes on. */
export const showNew = (page: Page) => page.getByRole("button", { name: /^\d+ neues? Them(a|en) anzeigen$/ });

/** Asks a question in a group the person reads and answers with its path. */
export async function ask(page: Page, group: string, subject: string, body: string): Promise<string> {
  await page.goto(`${group}/fragen`);
  await page.getByLabel("Titel").fill(subject);
  await page.getByLabel("Text", { exact: true }).fill(body);
  await page.getByRole("button", { name: "Veröffentlichen" }).click();
  await expect(title(page)).toHaveText(subject);
  return new URL(page.url()).pathname;
}

/** Asks to be let into the closed group. */
export async function requestToJoin(page: Page, reason: string): Promise<void> {
  await page.goto(CLOSED);
  await page.getByLabel("Warum möchten Sie dabei sein?").fill(reason);
  await page.getByRole("button", { name: "Um Freischaltung bitten" }).click();
  await expect(page.getByRole("heading", { name: "Ihre Beitrittsanfrage wird geprüft" })).toBeVisible();
}

/** What stands on the page of something missing or hidden. */
export async function isNotHere(page: Page): Promise<void> {
  await expect(title(page)).toHaveText("Nicht gefunden");
  await expect(page.getByRole("main")).toContainText(
    "Diese Seite gibt es nicht, oder sie ist nicht für Sie freigegeben.",
  );
}
