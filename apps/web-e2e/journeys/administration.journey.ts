import { expect, test } from "../people.ts";
import { title } from "../region.ts";

test("an administrator publishes an imprint, which everybody reads at once", async ({ as, visitor }) => {
  const [desk, guest] = [await as("winter", "/verwaltung"), await visitor()];
  await desk.getByRole("button", { name: "Bearbeiten: Impressum" }).click();
  const german = desk.getByLabel("Deutsch");
  await expect(german).toHaveValue(/kein Impressum/);

  await german.fill("");
  await desk.getByRole("button", { name: "Neue Fassung veröffentlichen" }).click();
  await expect(german).toHaveAccessibleDescription(/Bitte füllen Sie „Deutsch“ aus/);
  await german.fill("## Verantwortlich\nRegionalagentur Rhein-Neckar, Musterplatz 1, Mannheim");
  await desk.getByRole("button", { name: "Neue Fassung veröffentlichen" }).click();
  await expect(german).toHaveCount(0);

  await guest.goto("/rechtliches/impressum");
  await expect(title(guest)).toHaveText("Impressum");
  await expect(guest.getByRole("main")).toContainText("Musterplatz 1");
});
