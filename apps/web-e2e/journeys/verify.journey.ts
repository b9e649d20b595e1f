import { expect, person, test } from "../people.ts";
import { isNotHere, title } from "../region.ts";

const REASON = "Ihre Mailadresse gehört nicht zu diesem Betrieb.";

test("a tie is refused with a reason, which the person reads in the profile and in the inbox", async ({
  as,
}) => {
  const [steward, applicant] = await Promise.all([as("kern", "/freischaltung"), as("peters", "/profil")]);
  const { name, email } = person("peters");
  const row = steward.getByRole("listitem").filter({ hasText: email });

  await test.step("nobody is refused without a reason", async () => {
    await row.getByRole("button", { name: `Ablehnen: Zugehörigkeit von ${name}` }).click();
    const dialog = steward.getByRole("dialog", { name: `Zugehörigkeit von ${name} ablehnen?` });
    await dialog.getByRole("button", { name: "Ablehnen" }).click();
    await dialog.getByRole("link", { name: "Bitte füllen Sie „Grund“ aus." }).click();
    await expect(dialog.getByLabel("Grund")).toBeFocused();
    await dialog.getByLabel("Grund").fill(REASON);
    await dialog.getByRole("button", { name: "Ablehnen" }).click();
  });

  await test.step("what was decided keeps its place, and the focus stays there", async () => {
    await expect(row.getByRole("status")).toHaveText("abgelehnt");
    await expect(row.getByRole("link", { name })).toBeFocused();
  });

  await test.step("the person reads why", async () => {
    const ties = applicant.getByRole("region", { name: "Zugehörigkeiten" });
    await expect(ties.getByRole("blockquote", { name: "Grund der Ablehnung" })).toHaveText(REASON);
    await applicant.goto("/eingang");
    const notice = applicant.getByRole("listitem").filter({ hasText: "Zugehörigkeit wurde abgelehnt" });
    await expect(notice).toContainText(REASON);
  });
});

test("an organisation is vouched for only after its kind was named once more", async ({ as }) => {
  const steward = await as("kern", "/freischaltung");
  const row = steward.getByRole("listitem").filter({ hasText: "Restaurant Olivenhain" });
  await row.getByRole("button", { name: "Als geprüft kennzeichnen: Restaurant Olivenhain" }).click();
  const dialog = steward.getByRole("dialog", {
    name: "„Restaurant Olivenhain“ als geprüftes Unternehmen kennzeichnen?",
  });
  await dialog.getByRole("button", { name: "Als geprüft kennzeichnen" }).click();
  await expect(row.getByRole("status")).toHaveText("geprüft");
  await row.getByRole("link", { name: "Restaurant Olivenhain" }).click();
  await expect(title(steward)).toHaveText("Restaurant Olivenhain");
  await expect(steward.getByRole("main").getByText("geprüft").first()).toBeVisible();
});

test("whoever has nothing to decide has no desk", async ({ as }) => {
  await isNotHere(await as("steiner", "/freischaltung"));
});
