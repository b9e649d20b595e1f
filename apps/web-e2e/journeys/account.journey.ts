import { readFileSync } from "node:fs";
import { linkIn, mailTo } from "../mail.ts";
import { expect, fillSignIn, person, test } from "../people.ts";
import { NETWORK, ask, isNotHere, title } from "../region.ts";

const PASSWORD = "Rhein-Neckar-2026";
const NEW = "Ein ganz neuer Satz";

test("a person signs another browser out, and changes password and address", async ({ as, visitor }) => {
  const [here, there] = [await as("simic", "/konto"), await as("simic", "/verzeichnis")];
  await expect(title(here)).toHaveText("Konto und Sicherheit");

  await test.step("a new password needs the old one and signs the other browser out", async () => {
    const form = here.getByRole("form", { name: "Passwort" });
    await form.getByLabel("Bisheriges Passwort").fill("falsch geraten");
    await form.getByLabel("Neues Passwort").fill(NEW);
    await form.getByRole("button", { name: "Passwort ändern" }).click();
    const summary = form.getByRole("group", { name: "nicht" });
    await expect(summary).toBeFocused();
    await summary.getByRole("link", { name: "Das Passwort stimmt nicht." }).click();
    await expect(form.getByLabel("Bisheriges Passwort")).toBeFocused();
    await expect(form.getByRole("alert")).toHaveCount(0);
    await form.getByLabel("Bisheriges Passwort").fill(PASSWORD);
    await form.getByRole("button", { name: "Passwort ändern" }).click();
    await expect(form).toContainText("Ihr Passwort ist geändert. Alle anderen Geräte sind abgemeldet.");
    await expect(there.getByRole("dialog", { name: "Bitte melden Sie sich wieder an" })).toBeVisible();
    await expect(here.getByText("dieses Gerät")).toHaveCount(1);
  });

  await test.step("a new address counts once its link is used", async () => {
    const email = "simic.neu@post.example";
    const form = here.getByRole("form", { name: "Mailadresse" });
    await form.getByLabel("Neue Mailadresse").fill(email);
    await form.getByLabel("Passwort", { exact: true }).fill(NEW);
    await form.getByRole("button", { name: "Link anfordern" }).click();
    await expect(form).toContainText(`Ein Link ist unterwegs an ${email}`);
    await here.goto(linkIn(await mailTo(here, email, /neue Mailadresse/), "/mailadresse"));
    await here.getByRole("button", { name: "Neue Adresse bestätigen" }).click();
    await expect(here.getByRole("main")).toContainText(`${email} ist jetzt die Adresse Ihres Kontos.`);
    await mailTo(here, person("simic").email, /wurde geändert/);
    const again = await visitor();
    await again.goto("/anmelden?weiter=%2Fkonto");
    await fillSignIn(again, email, NEW);
    await expect(again.getByText(email)).toBeVisible();
  });
});

test("a person takes their data along, and ends the account for good", async ({ as, visitor }) => {
  const page = await as("diehl");
  const thread = await ask(page, NETWORK, "Was bleibt von mir stehen?", "Dieser Text bleibt.");
  await page.goto("/konto");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Archiv herunterladen" }).click();
  const archive = await download;
  expect(archive.suggestedFilename()).toMatch(/^gemeinsam-\d{4}-\d\d-\d\d\.zip$/);
  expect(
    readFileSync(await archive.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");

  await page.getByRole("button", { name: "Konto löschen …" }).click();
  const form = page.getByRole("form", { name: "Konto löschen" });
  await expect(form.getByRole("radio", { name: "Sie bleiben stehen" })).toBeFocused();
  await form.getByLabel("Passwort", { exact: true }).fill(PASSWORD);
  await form.getByRole("button", { name: "Konto endgültig löschen" }).click();
  await expect(title(page)).toHaveText("Ihr Konto ist gelöscht");
  await expect(title(page)).toBeFocused();
  await expect(page.getByRole("main")).toContainText("Ihre Beiträge stehen weiter in den Gruppen");
  await expect(page.getByRole("link", { name: "Neu registrieren" })).toBeVisible();

  const gone = await visitor();
  await gone.goto("/anmelden");
  await fillSignIn(gone, person("diehl").email);
  await expect(gone.getByLabel("Passwort", { exact: true })).toHaveAccessibleDescription(/stimmen nicht/);

  const other = await as("costa", thread);
  await expect(other.getByRole("article").first()).toContainText("Dieser Text bleibt.");
  await expect(other.getByRole("main")).toContainText("Ehemaliges Mitglied");
  await expect(other.getByRole("main")).not.toContainText(person("diehl").name);
  await other.goto("/personen/019ae3c2-223e-7081-bf7e-b63160f62a46");
  await isNotHere(other);
});
