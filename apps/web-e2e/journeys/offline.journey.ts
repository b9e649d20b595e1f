import type { Page } from "@playwright/test";
import { expect, fillSignIn, person, test } from "../people.ts";
import { ask, CLOSED, NETWORK } from "../region.ts";
import { endsAt, loseAnswer } from "../wire.ts";

const box = (page: Page) => page.getByLabel("Ihre Antwort");
const posts = (page: Page, words: string) => page.getByRole("article").filter({ hasText: words });
const send = (page: Page) => page.getByRole("button", { name: "Antwort senden" }).click();
const again = (page: Page) => page.getByRole("button", { name: "Erneut senden" }).click();

test("an answer that was lost on its way back is kept, and sent again stands there once", async ({ as }) => {
  const page = await as("frey");
  const words = "Die Vollmacht haben wir im Original mitgeschickt.";
  await ask(page, CLOSED, "Reicht die Vollmacht als Kopie?", "Oder verlangt die Behörde das Original?");
  await loseAnswer(page, "Reply");
  await box(page).fill(words);
  await send(page);
  await expect(page.getByRole("alert")).toContainText("Nicht gesendet. Die Verbindung ist unterbrochen.");
  await expect(box(page)).toHaveValue(words);

  await again(page);
  await expect(box(page)).toHaveValue("");
  await expect(posts(page, words)).toHaveCount(1);
  await page.reload();
  await expect(posts(page, words)).toHaveCount(1);
});

test("a reply written without a connection goes once there is one, once, wherever one is then", async ({
  as,
}) => {
  const page = await as("gerber");
  const words = "Bei uns hat der Termin sechs Wochen gedauert.";
  const path = await ask(
    page,
    NETWORK,
    "Wie lange warten Sie auf einen Termin?",
    "Hier sind es fünf Wochen.",
  );
  const other = await as("sahin", path);
  const waiting = page.getByText("wird gesendet, sobald Sie wieder online sind", { exact: true });

  await test.step("it waits on the page, and can be taken back", async () => {
    await page.context().setOffline(true);
    await expect(page.getByText("Sie sind gerade offline.")).toBeVisible();
    await box(page).fill("Bei uns hat der Termin");
    await send(page);
    await expect(waiting).toBeVisible();
    await expect(box(page)).toHaveValue("");
    await page.getByRole("button", { name: "Zurück ins Textfeld" }).click();
    await expect(box(page)).toHaveValue("Bei uns hat der Termin");
    await box(page).fill(words);
    await send(page);
    await expect(waiting).toBeVisible();
  });

  await test.step("it goes from another page, and stands there once", async () => {
    await page.getByRole("link", { name: "Hilfe" }).first().click();
    await page.context().setOffline(false);
    await expect(other.getByRole("button", { name: "1 neue Antwort anzeigen" })).toBeVisible({
      timeout: 15_000,
    });
    await page.goto(path);
    await expect(posts(page, words)).toHaveCount(1);
    await expect(waiting).toHaveCount(0);
  });

  await test.step("an answer that was lost, and a page that was closed meanwhile, make no second one", async () => {
    const more = "Nachtrag: inzwischen sind es sieben.";
    await page.context().setOffline(true);
    await box(page).fill(more);
    await send(page);
    await expect(waiting).toBeVisible();
    await loseAnswer(page, "Reply");
    const lost = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/graphql"));
    await page.context().setOffline(false);
    await lost;
    await page.reload();
    await expect(waiting).toHaveCount(0);
    await expect(posts(page, more)).toHaveCount(1);
    await expect(page.locator(".on-the-way")).toHaveCount(0);
    await page.reload();
    await expect(posts(page, more)).toHaveCount(1);
  });
});

test("a draft outlives the page, in the reply box and in the composer", async ({ as }) => {
  const page = await as("marx");
  await ask(page, NETWORK, "Wer übersetzt Zeugnisse aus dem Tamil?", "Wir finden niemanden mit Beeidigung.");
  await box(page).fill("Nachtrag: Es geht um zwei");
  await expect(page.getByText("Entwurf auf diesem Gerät gespeichert")).toBeVisible();
  await page.reload();
  await expect(box(page)).toHaveValue("Nachtrag: Es geht um zwei");

  await page.goto(`${CLOSED}/fragen`);
  await page.getByLabel("Titel").fill("Ein halber Titel");
  await page.getByLabel("Text", { exact: true }).fill("und ein halber Text");
  await page.goto("/"); // at once: leaving the page keeps it too
  await page.goto(`${CLOSED}/fragen`);
  await expect(page.getByLabel("Titel")).toHaveValue("Ein halber Titel");
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("und ein halber Text");
});

test("a session that ended elsewhere asks for the password and keeps the text", async ({ as }) => {
  const page = await as("metz");
  const words = "Wir haben am Ende die Zentrale Stelle gefragt.";
  await ask(
    page,
    NETWORK,
    "Wer hat Erfahrung mit der Zentralen Ausländerbehörde?",
    "Uns fehlt der Einstieg.",
  );
  await box(page).fill(words);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto("/");
  await elsewhere
    .locator("summary")
    .filter({ hasText: person("metz").name })
    .click();
  await elsewhere.getByRole("button", { name: "Abmelden" }).click();
  await expect(elsewhere.getByRole("link", { name: "Registrieren" }).first()).toBeVisible();

  await page.bringToFront();
  if (!(await page.getByRole("dialog").isVisible())) await box(page).press("ControlOrMeta+Enter");
  const dialog = page.getByRole("dialog", { name: "Bitte melden Sie sich wieder an" });
  await expect(dialog.getByLabel("Mailadresse")).toHaveValue(person("metz").email);
  await fillSignIn(page, person("metz").email);
  await expect(dialog).toBeHidden();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue(words);
  await page.getByRole("button", { name: /Antwort senden|Erneut senden/ }).click();
  await expect(posts(page, words)).toHaveCount(1);
});

test("before a session ends the page says when, and one key lets people stay", async ({ as }) => {
  const page = await as("scherer", `${NETWORK}/fragen`);
  const soon = new Date(Date.now() + 4 * 60_000);
  await endsAt(page, soon);
  await page.reload();
  const dialog = page.getByRole("dialog", { name: "Ihre Sitzung endet in 4 Minuten" });
  await expect(dialog).toContainText(
    `Um ${soon.toLocaleTimeString("de-DE", { hour: "numeric", minute: "2-digit", timeZone: "Europe/Berlin" })} werden Sie abgemeldet.`,
  );
  await expect(dialog.getByRole("button", { name: "Angemeldet bleiben" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Sie bleiben angemeldet.")).toBeAttached();
});
