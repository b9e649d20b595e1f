import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { BrowserContextOptions, Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "../people.ts";
import { CLOSED } from "../region.ts";

const FOLDER = resolve(import.meta.dirname, "../../../docs/screens");
mkdirSync(FOLDER, { recursive: true });
const SIZES = [
  { width: 1440, height: 800 },
  { width: 320, height: 640 },
];

interface Screen {
  name: string;
  /** Who looks; nobody is signed in without. */
  who?: string;
  path: string;
  /** What is done on the page before the picture is taken. */
  prepare?: (page: Page) => Promise<unknown>;
}

const SCREENS: Screen[] = [
  { name: "landing", path: "/" },
  { name: "registration", path: "/registrieren" },
  { name: "sign-in", path: "/anmelden" },
  { name: "home", who: "bachmann", path: "/" },
  {
    name: "thread",
    who: "bachmann",
    path: "/suche?q=Kenntnispr%C3%BCfung%20oder%20Anpassungslehrgang",
    prepare: async (page) => {
      const found = page.getByRole("main").locator("a[href^='/themen/']").first();
      await page.goto((await found.getAttribute("href"))?.split("#")[0] ?? "");
    },
  },
  {
    name: "composer",
    who: "bachmann",
    path: "/fragen/stellen?titel=Wie%20lange%20dauert%20das%20beschleunigte%20Fachkr%C3%A4fteverfahren%3F",
  },
  { name: "inbox", who: "bachmann", path: "/eingang" },
  { name: "group-pending", who: "noll", path: CLOSED },
  {
    name: "desk",
    who: "winter",
    path: "/freischaltung",
    prepare: (page) => page.getByRole("main").locator("a[href^='/freischaltung/']").first().click(),
  },
  { name: "directory", who: "bachmann", path: "/verzeichnis" },
];

for (const viewport of SIZES)
  for (const { name, who, path, prepare } of SCREENS)
    test(`${name} at ${viewport.width} px`, async ({ visitor, as }) => {
      const options: BrowserContextOptions = { viewport, reducedMotion: "reduce" };
      const page = who ? await as(who, path, options) : await visitor(options);
      // the greeting and "today" are those of a working morning, whenever the pictures are taken
      await page.clock.setFixedTime(new Date().setHours(9, 30, 0, 0));
      await page.goto(path);
      await atRest(page);
      await prepare?.(page);
      await atRest(page);
      const picture = sharp(await page.screenshot({ animations: "disabled" }));
      // few colours are enough, and the pictures lie in the repository
      await picture
        .png({ palette: true, colours: 64, effort: 10 })
        .toFile(`${FOLDER}/${name}-${viewport.width}.png`);
    });

/** Everything is there, fonts too, and the page stands at its beginning. */
async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    window.scrollTo(0, 0);
  });
}
