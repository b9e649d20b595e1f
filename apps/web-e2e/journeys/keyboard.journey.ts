import type { Page } from "@playwright/test";
import { faultsOf } from "../look.ts";
import { expect, person, test } from "../people.ts";
import { ask, CLOSED, NETWORK, title } from "../region.ts";

const palette = (page: Page) => page.getByRole("dialog", { name: "Wohin möchten Sie?" });
const finder = (page: Page) => palette(page).getByRole("combobox");
const proposals = (page: Page, of: string) =>
  palette(page).getByRole("group", { name: of }).getByRole("option");
const marked = (page: Page) => palette(page).getByRole("option", { selected: true });
const sheet = (page: Page) => page.getByRole("dialog", { name: "Tastenkürzel" });

test("Ctrl+K leads to pages, threads, people and organisations, and Escape back to where one was", async ({
  as,
}) => {
  const page = await as("reuter");
  const subject = "Wer kennt die Frist für die Meldung beim Grünspecht?";
  const path = await ask(page, NETWORK, subject, "Bei uns steht sie im Vertrag.");

  await test.step("Escape gives the focus back to the text one was at", async () => {
    const box = page.getByLabel("Ihre Antwort");
    await box.fill("Ein halber Satz");
    await page.keyboard.press("ControlOrMeta+k");
    await expect(finder(page)).toBeFocused();
    await expect(proposals(page, "Seiten").first()).toHaveText("Start");
    await page.keyboard.press("Escape");
    await expect(palette(page)).toBeHidden();
    await expect(box).toBeFocused();
    await expect(box).toHaveValue("Ein halber Satz");
  });

  await test.step("arrows walk, Enter goes to a page", async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.press("ArrowDown");
    await expect(marked(page)).toHaveText("Eingang");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(marked(page)).toHaveText("Hilfe");
    for (const [words, place] of [
      ["passw", "Konto und Sicherheit"],
      ["löschen", "Konto und Sicherheit"],
      ["zeitzone", "Mein Profil"],
    ] as const) {
      await finder(page).fill(words);
      await expect(marked(page)).toHaveText(place);
    }
    await finder(page).fill("verz");
    await expect(marked(page)).toHaveText("Verzeichnis");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/verzeichnis$/);
    await expect(title(page)).toBeFocused();
  });

  await test.step("each kind stands under its heading and is counted", async () => {
    await page.getByRole("button", { name: "Schnell springen" }).click();
    await finder(page).fill(person("rossi").name);
    await expect(proposals(page, "Personen")).toContainText([person("rossi").name]);
    await finder(page).fill(person("rossi").organisation);
    await expect(proposals(page, "Organisationen")).toContainText([person("rossi").organisation]);
    await expect(marked(page)).toContainText(person("rossi").organisation);
    await finder(page).fill("Grünspecht");
    await expect(proposals(page, "Themen")).toHaveText([new RegExp(`^${subject.replace("?", "\\?")}`)]);
    await expect(palette(page).getByRole("status")).toHaveText("2 Treffer");
    await page.keyboard.press("Enter");
    await expect(title(page)).toHaveText(subject);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  await test.step("the last line searches everything, with the words of the visible field", async () => {
    await page.getByRole("searchbox", { name: "Suchen" }).fill("Grünspecht");
    await page.getByRole("button", { name: "Schnell springen" }).click();
    await expect(finder(page)).toHaveValue("Grünspecht");
    await page.keyboard.press("End");
    await expect(marked(page)).toHaveText("Alles nach „Grünspecht“ durchsuchen");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/suche\?q=/);
  });
});

test("the palette names nothing of a closed group to whoever is outside", async ({ as }) => {
  const [member, outsider] = [await as("huber"), await as("steiner")];
  await ask(member, CLOSED, "Wann brütet der Seidenschwanz?", "Nur für Mitglieder.");
  for (const [page, expected] of [
    [member, ["Wann brütet der Seidenschwanz?Gemeinsam. Wissen. Nutzen.", /^Alles nach/]],
    [outsider, [/^Alles nach/]],
  ] as const) {
    await page.keyboard.press("ControlOrMeta+k");
    await finder(page).fill("Seidenschwanz");
    await expect(palette(page).getByRole("status")).toHaveText(`${expected.length} Treffer`);
    await expect(palette(page).getByRole("option")).toHaveText([...expected]);
  }
});

test("one key acts alone where nobody types, and can be switched off", async ({ as }) => {
  const page = await as("lorenz", "/fragen");
  await ask(page, NETWORK, "Welche Taste führt wohin?", "Das frage ich mich.");
  const box = page.getByLabel("Ihre Antwort");
  const search = page.getByRole("searchbox", { name: "Suchen" });

  await page.keyboard.press("r");
  await expect(box).toBeFocused();
  await page.keyboard.type("r/?n");
  await expect(box).toHaveValue("r/?n");
  await title(page).focus();
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await title(page).focus();
  await page.keyboard.press("?");
  await expect(sheet(page)).toContainText("Antworten");
  await expect(sheet(page)).not.toContainText("Freischaltung");
  await page.keyboard.press("r"); // under a dialog the page is inert
  await sheet(page).getByLabel("Einzelne Tasten als Kürzel verwenden").uncheck();
  await page.keyboard.press("Escape");
  await expect(title(page)).toBeFocused();

  await page.reload();
  await expect(box).toBeVisible();
  await page.keyboard.press("r");
  await page.keyboard.press("?");
  await expect(sheet(page)).toBeHidden();
  await expect(box).not.toBeFocused();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(finder(page)).toBeFocused();
  await page.keyboard.press("Escape");

  await page.goto("/profil");
  await page.getByRole("region", { name: "Tastenkürzel" }).getByLabel("Einzelne Tasten").check();
  await title(page).focus();
  await page.keyboard.press("?");
  await expect(sheet(page)).toBeVisible();
});

test("a title typed on the first page goes along, and the text is next", async ({ as }) => {
  const page = await as("kern");
  await page.getByLabel("Was möchten Sie wissen?").fill("Wer hilft beim Zeugnis?");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Text", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Titel")).toHaveValue("Wer hilft beim Zeugnis?");
});

for (const { width, colorScheme } of [
  { width: 320, colorScheme: "dark" },
  { width: 1440, colorScheme: "light" },
] as const)
  test(`the sheets are sound at ${width} px, ${colorScheme}`, async ({ as }) => {
    const page = await as("kern", "/hilfe", { viewport: { width, height: 700 }, colorScheme });
    if (width === 320) {
      await page.getByRole("button", { name: "Mehr" }).click();
      await page.getByRole("button", { name: "Schnell springen" }).click();
    } else await page.keyboard.press("ControlOrMeta+k");
    await finder(page).fill("Anerkennung");
    await expect(proposals(page, "Themen").first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("summary").click();
    await page.getByRole("button", { name: "Tastenkürzel" }).click();
    await expect(sheet(page)).toContainText("Nächste Beitrittsanfrage");
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.locator("summary")).toBeFocused();
  });
