import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { BrowserContextOptions } from "@playwright/test";
import { buildFaultsOf, stickingOut, spaceText } from "../look.ts";
import { expect, test } from "../people.ts";

test.describe.configure({ mode: "parallel" });

const PICTURES = resolve(import.meta.dirname, "../../../test-results/probe");
const PAGES = ["/ui-probe", "/ui-probe/arbeit", "/ui-probe/fehlt"];
const DIALOGS = ["Fenster öffnen", "Rückfrage öffnen", "unterwegs öffnen", "Problem öffnen"];
const HEIGHT = 900;

const LOOKS: Record<string, BrowserContextOptions & { spaced?: boolean }> = {
  light: { viewport: { width: 1440, height: HEIGHT }, colorScheme: "light" },
  dark: { viewport: { width: 1440, height: HEIGHT }, colorScheme: "dark" },
  "forced colours": { viewport: { width: 1024, height: HEIGHT }, forcedColors: "active" },
  "200 % zoom": { viewport: { width: 640, height: HEIGHT / 2 }, colorScheme: "light" },
  "a narrow phone in the dark": { viewport: { width: 320, height: 640 }, colorScheme: "dark" },
  "more room between letters": { viewport: { width: 320, height: 640 }, bypassCSP: true, spaced: true },
};

for (const [name, { spaced, ...options }] of Object.entries(LOOKS))
  test(`every component is sound with ${name}`, async ({ visitor }) => {
    const page = await visitor(options);
    const faults: string[] = [];
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      if (spaced) await spaceText(page);
      faults.push(...(await buildFaultsOf(page)), ...(await stickingOut(page)));
    }
    await page.goto("/ui-probe");
    for (const dialog of DIALOGS) {
      await page.getByRole("button", { name: dialog }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      faults.push(...(await buildFaultsOf(page)), ...(await stickingOut(page)));
      await page.keyboard.press("Escape");
    }
    expect(faults).toEqual([]);
  });

test("nothing moves by itself for whoever wants less motion", async ({ visitor }) => {
  const page = await visitor({ reducedMotion: "reduce" });
  await page.goto("/ui-probe");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Fenster öffnen" }).click();
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration) > 1).length,
  );
  expect(moving).toBe(0);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the components look the same each time, ${colorScheme}`, async ({ visitor }) => {
    const page = await visitor({
      viewport: { width: 1024, height: HEIGHT },
      colorScheme,
      reducedMotion: "reduce",
    });
    await page.clock.setFixedTime("2026-03-02T09:30:00.000Z");
    const take = async () => {
      await page.goto("/ui-probe");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator(".skeleton").first()).toBeVisible(); // comes after 300 ms
      await page.evaluate(async () => {
        await document.fonts.ready;
        window.scrollTo({ top: 0, behavior: "instant" });
      });
      return page.screenshot({ fullPage: true, animations: "disabled" });
    };
    const first = await take();
    expect((await take()).equals(first)).toBe(true);
    keep(`${colorScheme}.png`, first);
  });

/**
 * Keeps the picture for the eye, beside that of the former run where they differ. Pictures are not in the repository and
 * a difference is no failure: another browser draws other letters, and a change of looks is mostly meant.
 */
function keep(name: string, picture: Buffer): void {
  mkdirSync(PICTURES, { recursive: true });
  const path = `${PICTURES}/${name}`;
  const former = existsSync(path) ? readFileSync(path) : picture;
  writeFileSync(path, picture);
  if (former.equals(picture)) return;
  writeFileSync(`${PICTURES}/former-${name}`, former);
  test.info().annotations.push({ type: "looks", description: `${name} differs from that of the former run` });
}
