import { expect, type Page } from "@playwright/test";
import { linkIn, mailTo } from "../mail.ts";
import { test } from "../people.ts";
import { title } from "../region.ts";
import { command } from "../wire.ts";

const PASSWORD = "sieben Zwerge im Nebel";

/** Somebody for whom nothing has happened yet. */
async function newcomer(page: Page): Promise<void> {
  const email = "nele.anfang@neubeginn.example";
  await page.goto("/");
  const { terms, privacy } = await command<Record<"terms" | "privacy", { version: string }>>(
    page,
    "{ terms: legalDocument(kind: TERMS) { version } privacy: legalDocument(kind: PRIVACY) { version } }",
  );
  await command(page, `mutation($input: RegisterInput!) { register(input: $input) { __typename } }`, {
    ...{ email, name: "Nele Anfang", password: PASSWORD, locale: "DE" },
    newOrganisation: { name: "Neubeginn GmbH", kind: "COMPANY", locality: "Speyer" },
    ...{ termsVersion: terms.version, privacyVersion: privacy.version },
  });
  await page.goto(linkIn(await mailTo(page, email, /bestaetigen/), "/bestaetigen"));
  await page.getByLabel("Passwort", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Bestätigen und anmelden" }).click();
  await expect(title(page)).toHaveText("Willkommen, Nele Anfang");
}

/** Nothing has happened: what others do in the region meanwhile is left out of these answers. */
async function withoutNews(page: Page): Promise<void> {
  await page.route("**/graphql", async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName?: string };
    if (!/^(Inbox|NewForMe|Threads)$/.test(operationName ?? "")) return route.fallback();
    const response = await route.fetch();
    const text = (await response.text()).replace(/"nodes":\[.*\](?=,"pageInfo"|\})/, '"nodes":[]');
    return route.fulfill({ response, body: text });
  });
}

test("each list that is empty for somebody new names the next action, and it leads on", async ({
  visitor,
}) => {
  const page = await visitor();
  await newcomer(page);
  await withoutNews(page);
  const places = [
    ...["/", "/eingang", "/eingang?filter=unread", "/fragen?filter=mine", "/fragen?filter=unread"],
    ...["/fragen?sachgebiet=meine", "/suche?q=Quittenbrot", "/verzeichnis?suche=Quittenbrot"],
  ];
  for (const path of places) {
    await page.goto(path);
    const search = page.getByLabel("Nach Namen suchen");
    if (path.startsWith("/verzeichnis")) await search.fill("Quittenbrot");
    const empty = page.getByRole("main").locator(".empty").first();
    await expect(empty, path).toBeVisible();
    const action = empty.locator("a, button").first();
    await expect(action, path).toBeVisible();
    const [words = ""] = (await empty.innerText()).split("\n");
    await action.click();
    // another page, or the same list with another answer
    await expect(page.getByRole("main").getByText(words), path).toBeHidden();
    await expect(title(page), path).not.toHaveText("Nicht gefunden");
  }
});
