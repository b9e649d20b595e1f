import type { Page } from "@playwright/test";
import { linkIn, mailsTo, mailTo } from "../mail.ts";
import { expect, person, test } from "../people.ts";

const PASSWORD = "ein langer Satz als Passwort";

async function aboutYou(page: Page, name: string, email: string) {
  await page.getByLabel("Vor- und Nachname").fill(name);
  await page.getByLabel("Dienstliche Mailadresse").fill(email);
  await page.getByLabel("Passwort", { exact: true }).fill(PASSWORD);
}

async function choose(page: Page, typed: string, option: RegExp) {
  await page.getByRole("combobox", { name: "Name der Organisation" }).fill(typed);
  await page.getByRole("option", { name: option }).click();
  await expect(page.getByRole("button", { name: "Andere Organisation wählen" })).toBeFocused();
}

async function agree(page: Page) {
  await page.getByLabel(/Ich stimme den Nutzungsbedingungen zu/).check();
  await page.getByLabel(/Ich habe die Hinweise zum Datenschutz gelesen/).check();
}

async function send(page: Page) {
  await page.getByRole("button", { name: "Angaben prüfen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bitte prüfen Sie Ihre Angaben");
  await page.getByRole("button", { name: "Registrierung absenden" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bitte bestätigen Sie Ihre Mailadresse");
}

async function confirm(page: Page, email: string) {
  await page.goto(linkIn(await mailTo(page, email, /bestaetigen/), "/bestaetigen"));
  await page.getByLabel("Passwort", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Bestätigen und anmelden" }).click();
}

/** The list that greets whoever is new: each step saves or is skipped, and the page says where one stands. */
async function firstSteps(page: Page) {
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Willkommen, Mara Feldmann");
  await page.getByRole("link", { name: "Beginnen" }).click();
  await expect(title).toHaveText("Region und Profil");
  await page.getByLabel("Tätigkeit").fill("Personalleiterin");
  await page.getByRole("button", { name: "Speichern und weiter" }).click();
  await expect(title).toHaveText("Sachgebiete");
  await expect(title).toBeFocused();
  await page.getByLabel("Arbeitgeberwechsel").check();
  await page.getByRole("button", { name: "Speichern und weiter" }).click();
  await expect(title).toHaveText("Benachrichtigungen");
  await page.getByRole("button", { name: "Weiter", exact: true }).click();
  await expect(title).toHaveText("Erste Gruppe");
  await page.getByRole("button", { name: "Überspringen" }).click();
  const list = page.getByRole("list", { name: "Erste Schritte" });
  await expect(list.getByText("erledigt")).toHaveCount(3);
  await expect(list.getByText("übersprungen")).toHaveCount(1);
  await page.getByRole("link", { name: "Zur Startseite" }).click();
  const open = page.getByRole("region", { name: "Offene Fragen aus Ihren Sachgebieten" });
  await expect(open.getByRole("link", { name: /Nebenjob am Wochenende/ })).toBeVisible();
}

test("somebody of a company that is there registers, confirms and is in the network", async ({ visitor }) => {
  const page = await visitor();
  const email = "mara.feldmann@neckarbyte.example";

  await test.step("the landing page says what this is", async () => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Wer im Ausland einstellt/);
    await page.getByRole("link", { name: "Registrieren" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  });

  await test.step("an empty form names every missing answer and leads to it", async () => {
    await page.getByRole("button", { name: "Angaben prüfen" }).click();
    const summary = page.getByRole("group", { name: "6 Angaben fehlen noch oder stimmen nicht" });
    await expect(summary).toBeFocused();
    await summary.getByRole("link", { name: "Bitte füllen Sie „Dienstliche Mailadresse“ aus." }).click();
    const field = page.getByLabel("Dienstliche Mailadresse");
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/Bitte füllen Sie „Dienstliche Mailadresse“ aus/);
    await summary.getByRole("link", { name: /wählen Sie Ihre Organisation aus/ }).click();
    await expect(page.getByRole("combobox")).toBeFocused();
  });

  await test.step("a password that is easy to guess is told before anything is sent", async () => {
    const password = page.getByLabel("Passwort", { exact: true });
    await password.fill("passwort1234");
    await expect(page.getByText("Zu leicht zu erraten.")).toBeVisible();
    await expect(page.getByText("Lang genug")).toHaveCount(0);
    await page.getByRole("button", { name: "Angaben prüfen" }).click();
    await page.getByRole("link", { name: /Dieses Passwort ist zu leicht zu erraten/ }).click();
    await expect(password).toBeFocused();
  });

  await test.step("the answers are checked, changed and sent", async () => {
    await aboutYou(page, "Mara Feldman", email);
    await choose(page, "neckarb", /Neckarbyte Software GmbH/);
    await agree(page);
    await page.getByRole("button", { name: "Angaben prüfen" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.getByRole("button", { name: "Ändern: Vor- und Nachname" }).click();
    await expect(page.getByLabel("Vor- und Nachname")).toBeFocused();
    await page.getByLabel("Vor- und Nachname").fill("Mara Feldmann");
    await send(page);
  });

  await test.step("the link of the mail and the password open the network", async () => {
    await confirm(page, email);
    await firstSteps(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Mara Feldmann/);
    await expect(page.getByText("Ihre Zugehörigkeit zu Neckarbyte Software GmbH wartet")).toBeVisible();
    await page.getByRole("link", { name: "Ausländische Fachkräfte" }).first().click();
    await expect(page.getByRole("list", { name: "Themen" }).getByRole("listitem").first()).toBeVisible();
  });

  await test.step("nobody sees an affiliation that nobody has confirmed", async () => {
    await page.goto("/profil");
    const own = page.getByRole("region", { name: "Zugehörigkeiten" });
    await expect(own.getByText("wartet auf Bestätigung")).toBeVisible();
    await page.goto("/verzeichnis?ansicht=personen");
    await page.getByLabel("Nach Namen suchen").fill("Mara Feldmann");
    const row = page.getByRole("main").getByRole("listitem").filter({ hasText: "Mara Feldmann" });
    await expect(row).toBeVisible();
    await expect(row).not.toContainText("Neckarbyte");
  });
});

test("nobody becomes an authority by typing its name", async ({ visitor, as }) => {
  const page = await visitor();
  const email = "kerstin.amann@landkreis-amselgrund.example";
  const office = "Ausländerbehörde Landkreis Amselgrund";
  await page.goto("/registrieren");
  await aboutYou(page, "Kerstin Amann", email);
  await page.getByRole("combobox", { name: "Name der Organisation" }).fill(office);
  await page.getByRole("option", { name: "Meine Organisation ist nicht dabei" }).click();
  await page.getByRole("button", { name: "Angaben prüfen" }).click();
  const kind = page.getByRole("group", { name: "Was ist Ihre Organisation?" });
  await expect(kind).toHaveAccessibleDescription(/eine der Möglichkeiten/);
  await page.getByRole("radio", { name: /Behörde/ }).check();
  await expect(kind).toHaveAccessibleDescription("");
  await expect(page.getByLabel("Name der neuen Organisation")).toHaveValue(office);
  const place = page.getByLabel("Ort", { exact: true });
  await expect(place).toHaveAttribute("aria-invalid", "true");
  await place.fill("Amselgrund");
  await expect(place).not.toHaveAttribute("aria-invalid");
  await agree(page);
  await send(page);
  await confirm(page, email);
  await page.getByRole("link", { name: "Später" }).click();
  await page.getByRole("button", { name: "Liste schließen" }).click();
  await expect(page.getByRole("region", { name: "Erste Schritte" })).toBeHidden();
  await expect(page.getByText(`Ihre Zugehörigkeit zu ${office} wartet`)).toBeVisible();
  await page.goto("/profil");
  await expect(page.getByText("Wartet auf Bestätigung durch die Moderation.")).toBeVisible();

  const other = await as("steiner", "/verzeichnis");
  await other.getByLabel("Nach Namen suchen").fill("Amselgrund");
  const row = other.getByRole("main").getByRole("listitem").filter({ hasText: office });
  await expect(row.getByText("noch nicht geprüft")).toBeVisible();
});

test("a used address is answered like a new one; its owner is told by mail", async ({ visitor }) => {
  const page = await visitor();
  const { email } = person("roth");
  await page.goto("/registrieren");
  await aboutYou(page, "Jemand Anderes", email);
  await choose(page, "neckarb", /Neckarbyte Software GmbH/);
  await agree(page);
  await send(page);
  await expect(page.getByText(`Wir haben eine Mail an ${email} geschickt.`)).toBeVisible();
  await expect.poll(() => mailsTo(page, email).then((mails) => mails.length)).toBe(1);
  const [mail] = await mailsTo(page, email);
  expect(mail?.text).not.toContain("/bestaetigen");
});
