import type { Page } from "@playwright/test";
import { expect, person, test } from "../people.ts";
import { ask, CLOSED, NETWORK, showNew, threads, title } from "../region.ts";
import { topOf } from "../wire.ts";

const LIVE = { timeout: 1_000 };
const post = (page: Page, words: string) => page.getByRole("article").filter({ hasText: words });

async function unread(page: Page): Promise<number> {
  const words = await page
    .getByRole("link", { name: /^Eingang/ })
    .first()
    .textContent();
  return Number(/\d+/.exec(words ?? "")?.[0] ?? 0);
}

async function reply(page: Page, words: string) {
  await page.getByLabel("Ihre Antwort").fill(words);
  await page.getByRole("button", { name: "Antwort senden" }).click();
  await expect(post(page, words).last()).not.toHaveAttribute("aria-busy", "true");
  await expect(page.getByLabel("Ihre Antwort")).toHaveValue("");
}

for (const { where, group, asker, reader } of [
  { where: "the closed group", group: CLOSED, asker: "fischer", reader: "huber" },
  { where: "the open network", group: NETWORK, asker: "okafor", reader: "gashi" },
])
  test(`a question in ${where} reaches others within a second, and nothing jumps`, async ({ as }) => {
    const [author, other] = await Promise.all([as(asker, group), as(reader, group)]);
    await expect(threads(other).first()).toBeVisible();
    const row = `#${await threads(other).nth(6).getAttribute("id")}`;
    await other
      .locator(row)
      .evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    expect(await other.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    const [top, count] = [await topOf(other, row), await unread(other)];

    const subject = `Wie lange gilt die Vorabzustimmung (${where === "the closed group" ? "geschlossen" : "offen"})?`;
    await ask(author, group, subject, "Uns liegt sie vor, die Einreise verschiebt sich.");

    await expect.poll(() => unread(other), LIVE).toBeGreaterThan(count);
    await expect(showNew(other)).toBeAttached(LIVE);
    expect(Math.abs((await topOf(other, row)) - top)).toBeLessThanOrEqual(1);
    await showNew(other).click();
    await expect(threads(other).filter({ hasText: subject })).toBeVisible(LIVE);
    await expect(threads(other).first().getByRole("link")).toBeFocused();
  });

test("an authority answers, answers link what they answer, and the asker marks what helped", async ({
  as,
}) => {
  const asker = await as("becker");
  const subject = "Welche Behörde ist zuständig, wenn die Einarbeitung im anderen Land stattfindet?";
  const path = await ask(asker, CLOSED, subject, "Der Hauptsitz liegt in Mannheim, das Werk in Worms.");
  const [office, reader] = await Promise.all([as("rossi", path), as("voss", path)]);
  const answer = "Maßgeblich ist der Ort der Betriebsstätte, also Worms.";
  const further = "Gilt das auch für die ersten drei Monate in Mannheim?";

  await test.step("the asker is told live, in the thread and in the inbox", async () => {
    const before = await unread(asker);
    await reply(office, answer);
    await expect(asker.getByRole("button", { name: "1 neue Antwort anzeigen" })).toBeVisible(LIVE);
    await expect.poll(() => unread(asker), LIVE).toBeGreaterThan(before);
    await asker.getByRole("button", { name: "1 neue Antwort anzeigen" }).click();
    await expect(post(asker, answer)).toBeFocused();
    await expect(post(asker, answer)).toContainText(person("rossi").organisation);
  });

  await test.step("an answer to the answer quotes it and leads to it", async () => {
    await reader.getByRole("button", { name: "1 neue Antwort anzeigen" }).click();
    await post(reader, answer).getByRole("button", { name: "Antworten" }).click();
    await expect(reader.getByText(`Antwort auf ${person("rossi").name}`)).toBeVisible();
    await reply(reader, further);
    const quote = post(reader, further)
      .last()
      .getByRole("link", { name: /Antwort auf/ });
    await expect(quote).toContainText("Maßgeblich ist der Ort");
    await quote.click();
    await expect(post(reader, answer).first()).toBeFocused();
  });

  await test.step("the asker accepts, others see it live, and takes it back", async () => {
    const accept = post(asker, answer).first().getByRole("button", { name: "Antwort annehmen" });
    const seen = post(office, answer).first().getByText("Angenommene Antwort");
    await accept.click();
    await expect(post(asker, answer).first()).toContainText("Angenommene Antwort, von Ihnen");
    await expect(post(asker, answer).first()).toBeFocused();
    await expect(asker.getByRole("link", { name: "Angenommene Antwort" })).toBeVisible();
    await expect(seen).toBeVisible();
    await asker.getByRole("button", { name: "Zurücknehmen" }).click();
    await expect(accept).toBeVisible();
    await expect(seen).toBeHidden();
  });

  await test.step("the inbox leads to the answer", async () => {
    await asker.getByRole("link", { name: "Eingang" }).first().click();
    await expect(title(asker)).toHaveText("Eingang");
    const name = new RegExp(`${person("rossi").name} hat auf Ihre Frage geantwortet`);
    await asker.getByRole("link", { name }).first().click();
    await expect(post(asker, answer).first()).toBeFocused();
  });
});

test("a deletion is taken back where the post was, for others too", async ({ as }) => {
  const author = await as("sauer");
  const path = await ask(author, NETWORK, "Wer hat den Zaunpfahl gesehen?", "Ich suche ihn.");
  const words = "Am Rhein steht einer.";
  await reply(author, words);
  const other = await as("seidel", path);
  const mine = author.locator(`#${await post(author, words).last().getAttribute("id")}`);
  const remove = async () => {
    await mine.getByRole("button", { name: "Löschen" }).click();
    await author.getByRole("dialog").getByRole("button", { name: "Beitrag löschen" }).click();
  };

  await mine.getByRole("button", { name: "Mehr" }).click();
  await remove();
  await expect(mine).toBeFocused();
  await expect(mine).toContainText("Der Beitrag ist gelöscht.");
  await expect(post(other, words)).toHaveCount(0);
  await author.keyboard.press("Tab"); // the author's name
  await author.keyboard.press("Tab");
  await author.keyboard.press("Enter");
  await expect(mine).toContainText(words);
  await expect(mine).toBeFocused();
  await expect(mine.getByRole("button", { name: "Rückgängig" })).toHaveCount(0);
  await expect(post(other, words)).toHaveCount(1);

  await author.clock.install();
  await remove();
  await expect(mine.getByRole("button", { name: "Rückgängig" })).toBeVisible();
  await author.clock.fastForward(11_000);
  await expect(mine.getByRole("button", { name: "Rückgängig" })).toBeVisible(); // the focus is still there
  await title(author).focus();
  await author.mouse.move(0, 0); // it rests where the dialog was, maybe over the post
  await author.clock.fastForward(1_000);
  await expect(mine.getByRole("button", { name: "Rückgängig" })).toHaveCount(0);
});
