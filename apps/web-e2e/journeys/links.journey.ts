import type { Page } from "@playwright/test";
import { linkIn, mailTo } from "../mail.ts";
import { expect, fillSignIn, person, test } from "../people.ts";
import { ask, CLOSED, NETWORK, showNew, threads, title } from "../region.ts";
import { topOf } from "../wire.ts";

const post = (page: Page, words: string) => page.getByRole("article").filter({ hasText: words });
const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < window.innerHeight && bottom > 0;
  });

async function reply(page: Page, words: string): Promise<string> {
  await page.getByLabel("Ihre Antwort").fill(words);
  await page.getByRole("button", { name: "Antwort senden" }).click();
  await expect(post(page, words).last()).not.toHaveAttribute("aria-busy", "true");
  return (await post(page, words).last().getAttribute("id")) ?? "";
}

/** Pixels. */
const STRIP = 50;

test("the way back from a thread leads to the row it was opened from, further pages included", async ({
  as,
}) => {
  const [page, other] = [await as("silva", "/fragen"), await as("sommer")];
  await expect(threads(page)).toHaveCount(20);
  await page.getByRole("button", { name: "Weitere Themen laden" }).click();
  await expect(threads(page)).toHaveCount(40);
  const row = `#${await threads(page).nth(33).getAttribute("id")}`;
  await page
    .locator(row)
    .evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const top = await topOf(page, row);
  await page.locator(row).getByRole("link").click();
  await expect(page.getByLabel("Ihre Antwort")).toBeVisible();
  await ask(other, NETWORK, "Springt jemandem die Liste weg?", "Hoffentlich nicht.");
  await page.goBack();
  await expect(threads(page)).toHaveCount(40);
  await expect(showNew(page)).toBeAttached(); // what came meanwhile waits to be shown
  // by the height of the strip that counts news at most: it may have come between leaving and coming back
  await expect.poll(async () => Math.abs((await topOf(page, row)) - top)).toBeLessThanOrEqual(STRIP);
});

test("a link leads to its post on a long thread, and says so where the post is gone", async ({ as }) => {
  const page = await as("sommer");
  const path = await ask(page, NETWORK, "Wie viele Antworten passen hierher?", "Wir probieren es.");
  const ids: string[] = [];
  for (let i = 1; i <= 24; i++) ids.push(await reply(page, `Antwort Nummer ${i}.`));
  const [early, late] = [ids[2]!, ids[22]!];

  const other = await as("stoyanov", `${path}#${late}`);
  await expect(other.locator(`#${late}`)).toBeFocused();
  expect(await inView(other, `#${late}`)).toBe(true);
  await other.goto(`${path}#${early}`);
  await expect(other.locator(`#${early}`)).toBeFocused();
  await other.goto(`${path}#beitrag-019ae3c2-223e-7081-bf7e-b63160f62a46`);
  await expect(
    other.getByText("Der verlinkte Beitrag ist nicht mehr da. Sie sehen das ganze Thema.").first(),
  ).toBeVisible();
  await expect(title(other)).toHaveText("Wie viele Antworten passen hierher?");
});

test("what is read in one tab is read in the other within two seconds", async ({ as }) => {
  const here = await as("schaefer");
  const path = await ask(here, CLOSED, "Wer zählt die Tabs?", "Ich habe zwei offen.");
  await here.goto("/");
  const there = await here.context().newPage();
  await there.goto("/eingang");
  const badge = (page: Page) => page.getByRole("link", { name: /^Eingang/ }).first();
  const writer = await as("kern", path);
  const before = await badge(there).textContent();
  const id = await reply(writer, "Zwei sind auch bei mir offen.");
  await expect(badge(there)).not.toHaveText(before ?? "");
  await here.bringToFront();
  await here.goto(`${path}#${id}`);
  await expect(here.locator(`#${id}`)).toBeFocused();
  await expect(badge(here)).toHaveText(before ?? "", { timeout: 5_000 });
  await expect(badge(there)).toHaveText(before ?? "", { timeout: 2_000 });
});

test("the link of a mail leads to its post, through the sign-in", async ({ as, visitor }) => {
  const asker = await as("stadler");
  const path = await ask(asker, NETWORK, "Kommt der Link aus der Mail an?", "Ich lese nur Mails.");
  const writer = await as("sahin", path);
  const id = await reply(writer, "Er kommt an.");
  const mail = await mailTo(asker, person("stadler").email, /Kommt der Link aus der Mail an/);
  const guest = await visitor();
  await guest.goto(linkIn(mail, "/themen"));
  await fillSignIn(guest, person("stadler").email);
  await expect(guest.locator(`#${id}`)).toBeFocused();
  expect(await inView(guest, `#${id}`)).toBe(true);
});
