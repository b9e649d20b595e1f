import type { Page } from "@playwright/test";
import { mailsTo, mailTo } from "../mail.ts";
import { expect, person, test } from "../people.ts";
import { ask, CLOSED, isNotHere, NETWORK, showNew, threads, title } from "../region.ts";
import { everythingHeard } from "../wire.ts";

const NAME = "Gemeinsam. Wissen. Nutzen.";
const NEVER = "/themen/019ae3c2-223e-7081-bf7e-b63160f62a46";

async function aThreadInside(page: Page) {
  await page.goto(CLOSED);
  const link = threads(page).first().getByRole("link");
  return { path: (await link.getAttribute("href")) ?? "", words: await link.textContent() };
}

/** Nothing of the group reaches this person any more, whatever happens inside and wherever they look. */
async function hearsNothing(
  page: Page,
  email: string,
  inside: { path: string },
  member: Page,
  canary: string,
) {
  await page.goto("/fragen");
  await expect(threads(page).first()).toBeVisible();
  const heard = everythingHeard(page);
  await page.reload();
  await expect(threads(page).first()).toBeVisible();
  const secret = await ask(member, CLOSED, `${canary} in der geschlossenen Gruppe`, `${canary} im Text`);
  await ask(member, NETWORK, `Im Netzwerk nach dem ${canary}s-Thema`, "Das lesen alle.");
  await expect(showNew(page)).toBeAttached();

  await page.goto(`/suche?q=${canary}`);
  await expect(page.getByRole("main")).toContainText("Im Netzwerk nach dem");
  for (const path of [secret, inside.path]) {
    await page.goto(path);
    await isNotHere(page);
    const words = await page.getByRole("main").innerHTML();
    await page.goto(NEVER);
    await isNotHere(page);
    expect(await page.getByRole("main").innerHTML()).toBe(words);
  }
  await page.goto(`${CLOSED}/mitglieder`);
  await isNotHere(page);
  expect(await heard.text()).not.toMatch(new RegExp(`${canary} (in|im)|${secret.split("/").pop()}`));
  const mails = await mailsTo(page, email);
  expect(mails.map(({ subject, text }) => subject + text).join()).not.toContain(`${canary} in`);
}

test("who is removed while reading loses the page, the lists, the frames and the search", async ({ as }) => {
  const [reader, moderator] = await Promise.all([as("ferrara"), as("kern", `${CLOSED}/mitglieder`)]);
  const { name, email } = person("ferrara");
  const inside = await aThreadInside(reader);
  await threads(reader).first().getByRole("link").click();
  await expect(title(reader)).toHaveText(inside.words?.replace(/^Neu: /, "") ?? "");

  await moderator.getByRole("button", { name: `${name} aus der Gruppe entfernen` }).click();
  const dialog = moderator.getByRole("dialog");
  await dialog.getByLabel("Grund").fill("Sie haben die Stelle gewechselt.");
  await dialog.getByRole("button", { name: "Aus der Gruppe entfernen" }).click();
  await expect(moderator.getByRole("link", { name, exact: true })).toHaveCount(0);
  await expect(title(moderator)).toBeFocused();

  await isNotHere(reader);
  await expect(reader.getByRole("link", { name: NAME })).toHaveCount(0);
  const { text } = await mailTo(reader, email, /beendet/);
  expect(text).toContain("Sie haben die Stelle gewechselt.");
  await reader.goto(CLOSED);
  const ended = reader.getByRole("region", { name: "Ihre Mitgliedschaft ist beendet" });
  await expect(ended).toContainText("Sie haben die Stelle gewechselt.");
  await hearsNothing(reader, email, inside, await as("huber"), "Eisvogel");
});

test("who leaves by themselves is outside in every tab at once", async ({ as }) => {
  const here = await as("fuchs");
  const inside = await aThreadInside(here);
  const there = await here.context().newPage();
  await there.goto(inside.path);
  await expect(title(there)).not.toHaveText("Nicht gefunden");

  await here.bringToFront();
  await here.getByRole("button", { name: "Gruppe verlassen" }).click();
  await here.getByRole("dialog").getByRole("button", { name: "Gruppe verlassen" }).click();
  await expect(here.locator(".toast")).toHaveText("Sie haben die Gruppe verlassen.");
  await expect(here.getByLabel("Warum möchten Sie dabei sein?")).toBeVisible();
  await expect(threads(here)).toHaveCount(0);
  await isNotHere(there);
  await expect(there.getByRole("link", { name: NAME })).toHaveCount(0);
  await there.close();
  await hearsNothing(here, person("fuchs").email, inside, await as("voss"), "Zaunkönig");
});
