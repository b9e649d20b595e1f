import type { BrowserContextOptions, Page } from "@playwright/test";
import { faultsOf, speak } from "../look.ts";
import { expect, test } from "../people.ts";
import { CLOSED, NETWORK } from "../region.ts";

test.describe.configure({ mode: "parallel", timeout: 150_000 }); // many pages, and axe on each

// pairwise: each width meets each colour scheme and each language
const LOOKS = [
  {
    width: 320,
    colorScheme: "light",
    language: "de",
    outsider: "steiner",
    applicant: "kilic",
    member: "khan",
  },
  { width: 320, colorScheme: "dark", language: "en", outsider: "greco", applicant: "weiss", member: "jung" },
  {
    width: 1440,
    colorScheme: "light",
    language: "en",
    outsider: "ruiz",
    applicant: "ziegler",
    member: "stark",
  },
  {
    width: 1440,
    colorScheme: "dark",
    language: "de",
    outsider: "hoang",
    applicant: "kilic",
    member: "nagel",
  },
] as const;

const FOR_VISITORS = [
  ...[
    "/",
    "/registrieren",
    "/anmelden",
    "/passwort",
    "/hilfe",
    "/lizenzen",
    "/bestaetigen",
    "/mailadresse",
    "/konto-geloescht",
    "/nirgendwo",
  ],
  ...[
    "/rechtliches/agb",
    "/rechtliches/datenschutz",
    "/rechtliches/impressum",
    "/rechtliches/barrierefreiheit",
  ],
];
const FOR_MEMBERS = [
  ...["/", "/gruppen", CLOSED, `${CLOSED}/mitglieder`, NETWORK, "/fragen", "/fragen?filter=unread"],
  ...["/fragen/stellen", `${CLOSED}/fragen`, "/eingang", "/eingang?filter=unread", "/verzeichnis"],
  ...[
    "/verzeichnis?ansicht=personen",
    "/profil",
    "/willkommen",
    "/willkommen/sachgebiete",
    "/fragen?sachgebiet=termine",
    "/konto",
    "/suche",
    "/suche?q=Anerkennung",
    "/suche?q=Quittenbrot",
  ],
  "/themen/019ae3c2-223e-7081-bf7e-b63160f62a46",
];

/** The address a list's first row leads to. */
async function firstOf(page: Page, list: string, path: string): Promise<string> {
  await page.goto(list);
  const link = page.getByRole("main").locator(`a[href^="${path}"]`).first();
  return (await link.getAttribute("href")) ?? "";
}

async function sweep(page: Page, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    faults.push(...(await faultsOf(page)));
  }
  return faults;
}

for (const { width, colorScheme, language, outsider, applicant, member } of LOOKS) {
  const options: BrowserContextOptions = { viewport: { width, height: 900 }, colorScheme };
  const look = `${width} px, ${colorScheme}, ${language}`;

  test(`pages for visitors, outsiders and applicants are sound at ${look}`, async ({ visitor, as }) => {
    const guest = await visitor(options);
    await guest.goto("/");
    await speak(guest, language);
    expect(await sweep(guest, FOR_VISITORS)).toEqual([]);
    for (const key of [outsider, applicant, "beck"]) {
      const page = await as(key, CLOSED, options);
      await speak(page, language);
      expect(await sweep(page, [CLOSED])).toEqual([]);
      await page.context().close();
    }
  });

  test(`pages for members are sound at ${look}`, async ({ as }) => {
    const page = await as(member, "/", options);
    await speak(page, language);
    const places = [
      await firstOf(page, "/fragen", "/themen/"),
      await firstOf(page, "/verzeichnis", "/organisationen/"),
      await firstOf(page, "/verzeichnis?ansicht=personen", "/personen/"),
    ];
    expect(await sweep(page, [...FOR_MEMBERS, ...places])).toEqual([]);
  });
}

for (const { width, colorScheme, language } of LOOKS)
  test(`the desk is sound at ${width} px, ${colorScheme}, ${language}`, async ({ as }) => {
    test.info().annotations.push({ type: "people", description: "the desk's own language is not changed" });
    const page = await as("arslan", "/freischaltung", { viewport: { width, height: 900 }, colorScheme });
    const request = await firstOf(page, "/freischaltung", "/freischaltung/");
    expect(await sweep(page, ["/freischaltung", request, "/freischaltung?ansicht=entschieden"])).toEqual([]);
  });
