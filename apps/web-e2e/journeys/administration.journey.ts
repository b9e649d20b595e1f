import sharp from "sharp";
import { faultsOf } from "../look.ts";
import { expect, test } from "../people.ts";
import { title } from "../region.ts";

test("an administrator publishes an imprint after seeing how it looks, and everybody reads it and the former one", async ({
  as,
  visitor,
}) => {
  const [desk, guest] = [await as("winter", "/verwaltung"), await visitor()];
  await desk.getByRole("button", { name: "Bearbeiten: Impressum" }).click();
  const german = desk.getByLabel("Deutsch", { exact: true });
  await expect(german).toHaveValue(/kein Impressum/);

  await german.fill("");
  await desk.getByRole("button", { name: "Vorschau ansehen" }).click();
  await expect(german).toHaveAccessibleDescription(/Bitte füllen Sie „Deutsch“ aus/);
  await german.fill("## Verantwortlich\nRegionalagentur Rhein-Neckar, Musterplatz 1, Mannheim");
  await desk.getByLabel("Was ist neu? (Deutsch)").fill("Die Anschrift steht jetzt da.");
  await desk.getByRole("button", { name: "Vorschau ansehen" }).click();
  await expect(desk.getByRole("heading", { name: "So wird der Text aussehen" })).toBeFocused();
  await expect(desk.getByRole("heading", { name: "Verantwortlich" })).toBeVisible();
  await desk.getByRole("button", { name: "Neue Fassung veröffentlichen" }).click();
  await expect(desk.getByRole("button", { name: "Bearbeiten: Impressum" })).toBeFocused();

  await guest.goto("/rechtliches/impressum");
  await expect(title(guest)).toHaveText("Impressum");
  await expect(guest.getByRole("main")).toContainText("Musterplatz 1");
  await guest.getByRole("link", { name: /^Fassung vom/ }).click();
  await expect(guest.getByRole("main")).toContainText("Diese Fassung ist nicht mehr in Kraft.");
  await expect(guest.getByRole("main")).toContainText("noch kein Impressum");
  expect(await faultsOf(guest)).toEqual([]);
});

test("whoever changes terms is told before that everybody is asked to agree anew", async ({ as }) => {
  const desk = await as("winter", "/verwaltung");
  await desk.getByRole("button", { name: "Bearbeiten: Nutzungsbedingungen" }).click();
  await desk.getByRole("button", { name: "Vorschau ansehen" }).click();
  await expect(desk.getByText(/werden beim nächsten Besuch um ihre Zustimmung gebeten/)).toBeVisible();
  await desk.getByRole("button", { name: "Weiter bearbeiten" }).click();
  await expect(desk.getByLabel("Deutsch", { exact: true })).toHaveValue(/Worum es geht/);
});

test("an administrator gives the region a colour and a logo, which a visitor sees, and takes both away", async ({
  as,
  visitor,
}) => {
  const [desk, guest] = [await as("winter", "/verwaltung"), await visitor({ colorScheme: "dark" })];
  const colour = desk.getByRole("textbox", { name: "Farbe", exact: true });
  await colour.fill("#ffcc00");
  await desk.getByRole("button", { name: "Farbe speichern" }).click();
  await expect(colour).toHaveAccessibleDescription(/zu hell/);
  await colour.fill("#8b1a4a");
  await desk.getByRole("button", { name: "Farbe speichern" }).click();
  await expect(desk.getByText("Die Farbe der Region ist gespeichert.").first()).toBeVisible();
  const save = desk.getByRole("button", { name: "Farbe speichern" });
  await expect(save).toHaveCSS("background-color", "rgb(139, 26, 74)");

  const file = { name: "logo.png", mimeType: "image/png" };
  const buffer = await sharp({ create: { width: 600, height: 200, channels: 4, background: "#8b1a4a" } })
    .png()
    .toBuffer();
  await desk.getByLabel("Bilddatei").setInputFiles({ ...file, buffer: Buffer.from("kein Bild") });
  await desk.getByRole("button", { name: "Logo speichern" }).click();
  await expect(desk.getByLabel("Bilddatei")).toHaveAccessibleDescription(/kein lesbares Bild/);
  await desk.getByLabel("Bilddatei").setInputFiles({ ...file, buffer });
  await desk.getByRole("button", { name: "Logo speichern" }).click();
  const logo = desk.getByRole("banner").getByRole("img", { name: "Rhein-Neckar" });
  await expect(logo).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);

  await guest.goto("/");
  await expect(guest.getByRole("banner").getByRole("img", { name: "Rhein-Neckar" })).toHaveJSProperty(
    "naturalWidth",
    512,
  );
  expect(await faultsOf(guest)).toEqual([]); // contrast in the dark among them

  await desk.getByRole("button", { name: "Logo entfernen" }).click();
  await expect(logo).toHaveCount(0);
  await desk.getByRole("button", { name: "Zur Farbe von Gemeinsam zurückkehren" }).click();
  await expect(save).not.toHaveCSS("background-color", "rgb(139, 26, 74)");
});

test("a visitor reports a barrier from any page's footer, and an administrator marks it as done", async ({
  as,
  visitor,
}) => {
  const guest = await visitor();
  await guest.goto("/hilfe");
  await guest.getByRole("contentinfo").getByRole("link", { name: "Barrierefreiheit" }).click();
  await expect(guest.getByLabel("Welche Seite?")).toHaveValue("/hilfe");
  await guest.getByLabel("Was ist die Barriere?").fill("Die Überschriften liest mein Programm nicht vor.");
  await guest.getByRole("button", { name: "Barriere melden" }).click();
  await expect(guest.getByText("Danke, Ihre Meldung ist angekommen.")).toBeVisible();

  const desk = await as("winter", "/verwaltung#barrieren");
  await expect(desk.getByText("Die Überschriften liest mein Programm nicht vor.")).toBeVisible();
  await desk.getByRole("button", { name: "Erledigt: /hilfe" }).click();
  await expect(desk.getByRole("button", { name: "Wieder öffnen: /hilfe" })).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);
});
