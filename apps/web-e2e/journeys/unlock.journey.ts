import type { Page } from "@playwright/test";
import { mailsTo, mailTo } from "../mail.ts";
import { expect, person, test } from "../people.ts";
import { CLOSED, requestToJoin, threads, title } from "../region.ts";
import { atOnce, everythingHeard } from "../wire.ts";

const REASON = "Wir begleiten drei Verfahren nach § 81a und möchten von den Behörden lernen.";

const queue = (page: Page) => page.getByRole("navigation", { name: /anfrage/i }).getByRole("listitem");
const inQueue = (page: Page, name: string) => queue(page).filter({ hasText: name });
const file = (page: Page) => page.locator(".desk-file").getByRole("heading", { level: 2 }).first();

test("outside, a closed group shows what it is for and nothing of its content", async ({ as }) => {
  const member = await as("becker", CLOSED);
  await expect(threads(member).first()).toBeVisible();
  const inside = await threads(member).getByRole("heading").allTextContents();
  expect(inside.length).toBeGreaterThan(5);

  const outsider = await as("popescu");
  const heard = everythingHeard(outsider);
  await outsider.getByRole("link", { name: "Alle Gruppen" }).first().click();
  await outsider.getByRole("link", { name: "Gemeinsam. Wissen. Nutzen." }).last().click();
  await expect(title(outsider)).toHaveText("Gemeinsam. Wissen. Nutzen.");
  await expect(outsider.getByText("Hier klären Betriebe, Ausländerbehörden")).toBeVisible();
  await expect(outsider.getByRole("heading", { name: "Regeln" })).toBeVisible();
  const moderation = outsider.getByRole("region", { name: "Moderation" });
  for (const key of ["winter", "kern", "arslan"]) await expect(moderation).toContainText(person(key).name);
  await expect(threads(outsider)).toHaveCount(0);
  const told = await heard.text();
  for (const words of inside) expect(told).not.toContain(words.replace(/^Neu: /, ""));
});

test("asks, is decided once by two moderators at once, and is let in while looking", async ({ as }) => {
  const [applicant, winter, kern] = await Promise.all([
    as("lang", CLOSED),
    as("winter", "/freischaltung"),
    as("kern", "/freischaltung"),
  ]);
  const { name, email } = person("lang");

  await test.step("both desks hear of the request", async () => {
    await expect(inQueue(winter, name)).toHaveCount(0);
    await requestToJoin(applicant, REASON);
    await expect(
      applicant.getByText(/Es entscheidet die Moderation der Gruppe: .*Anne Winter/),
    ).toBeVisible();
    for (const desk of [winter, kern]) await inQueue(desk, name).click();
    for (const desk of [winter, kern]) {
      await expect(file(desk)).toHaveText(name);
      await expect(desk.getByRole("main")).toContainText(REASON);
      await expect(desk.getByText("3 von 3 erfüllt")).toBeVisible();
    }
  });

  await test.step("one decides, the other is told who did", async () => {
    await atOnce([winter, kern], "ApproveJoinRequest");
    const act = (desk: Page) =>
      desk.getByRole("button", { name: "Freischalten und benachrichtigen" }).click();
    await Promise.all([act(winter), act(kern)]);
    const notices = async () => {
      const of = (desk: Page) => desk.locator(".toast").textContent({ timeout: 5_000 });
      return (await Promise.all([of(winter), of(kern)])).toSorted();
    };
    const winners = ["winter", "kern"].map((key) => [
      `${name} ist freigeschaltet.`,
      `Bereits entschieden von ${person(key).name}.`,
    ]);
    expect(winners.map((pair) => pair.toSorted())).toContainEqual(await notices());
  });

  await test.step("the group opens for the applicant, who gets one notice and one mail", async () => {
    await expect(applicant.getByText("Ihre Beitrittsanfrage wurde genehmigt.")).toBeVisible();
    await expect(threads(applicant).first()).toBeVisible();
    await expect(applicant.getByRole("link", { name: "Frage stellen" })).toBeVisible();
    await mailTo(applicant, email, /freigeschaltet/);
    const told = (await mailsTo(applicant, email)).filter(({ subject }) =>
      subject.includes("freigeschaltet"),
    );
    expect(told).toHaveLength(1);
    await applicant.getByRole("link", { name: "Eingang" }).first().click();
    await expect(applicant.getByRole("link", { name: /Sie sind freigeschaltet/ })).toHaveCount(1);
  });
});

test("a rejection has a reason and a date; a moderator can allow a new request", async ({ as }) => {
  const [applicant, moderator] = await Promise.all([as("wunderle"), as("kern", "/freischaltung")]);
  const { name, email } = person("wunderle");
  await requestToJoin(applicant, REASON);
  await inQueue(moderator, name).click();
  await expect(file(moderator)).toHaveText(name);

  await test.step("without a reason nobody is rejected; a template can be edited", async () => {
    await moderator.getByRole("radio", { name: "Ablehnen" }).check();
    const reject = moderator.getByRole("button", { name: "Ablehnen und benachrichtigen" });
    await reject.click();
    const reason = moderator.getByLabel("Grund", { exact: true });
    await expect(reason).toBeFocused();
    await expect(reason).toHaveAccessibleDescription(/Bitte füllen Sie „Grund“ aus/);
    await moderator.getByLabel("Vorlage für den Grund").selectOption("Anliegen passt nicht zur Gruppe");
    await reason.press("ControlOrMeta+End");
    await reason.pressSequentially(" Schreiben Sie uns gern.");
    await reject.click();
    await expect(moderator.locator(".toast")).toHaveText(`Die Beitrittsanfrage von ${name} ist abgelehnt.`);
  });

  await test.step("the applicant reads why and from when on a new request is possible", async () => {
    await expect(
      applicant.getByRole("heading", { name: "Ihre Beitrittsanfrage wurde abgelehnt" }),
    ).toBeVisible();
    const reason = "passt nicht zum Zweck dieser Gruppe";
    await expect(applicant.getByRole("blockquote").filter({ hasText: reason })).toContainText(
      "Schreiben Sie uns gern.",
    );
    const again = new Date(Date.now() + 30 * 86_400_000).toLocaleDateString("de-DE", { dateStyle: "long" });
    await expect(
      applicant.getByText(`Ab dem ${again} können Sie neu um Freischaltung bitten.`),
    ).toBeVisible();
    await expect(applicant.getByLabel("Warum möchten Sie dabei sein?")).toHaveCount(0);
    const { text } = await mailTo(applicant, email, /abgelehnt/);
    expect(text).toContain("Schreiben Sie uns gern.");
  });

  await test.step("a moderator lets them ask again early", async () => {
    await moderator.getByRole("link", { name: "Entschieden" }).click();
    await moderator.getByRole("button", { name: `Neue Beitrittsanfrage zulassen: ${name}` }).click();
    await expect(applicant.getByText("Sie können jetzt neu um Freischaltung bitten.")).toBeVisible();
    await expect(applicant.getByLabel("Warum möchten Sie dabei sein?")).toBeVisible();
  });
});

test("a request can be withdrawn, and the desk forgets it", async ({ as }) => {
  const [applicant, moderator] = await Promise.all([as("bianchi"), as("kern", "/freischaltung")]);
  await requestToJoin(applicant, REASON);
  await expect(inQueue(moderator, person("bianchi").name)).toBeVisible();
  await applicant.getByRole("button", { name: "Beitrittsanfrage zurückziehen" }).click();
  await applicant.getByRole("dialog").getByRole("button", { name: "Beitrittsanfrage zurückziehen" }).click();
  await expect(applicant.getByLabel("Warum möchten Sie dabei sein?")).toBeVisible();
  await expect(applicant.locator(".toast")).toHaveText("Ihre Beitrittsanfrage ist zurückgezogen.");
  await expect(title(applicant)).toBeFocused();
  await expect(inQueue(moderator, person("bianchi").name)).toHaveCount(0);
});

test("five decisions without a mouse", async ({ as }) => {
  const desk = await as("winter", "/freischaltung");
  await expect(file(desk)).toHaveText(person("kurz").name);
  const press = (key: string) => desk.keyboard.press(key);
  await press("j");
  await expect(file(desk)).toHaveText(person("rademacher").name);
  await expect(file(desk)).toBeFocused();
  await press("k");
  await expect(file(desk)).toHaveText(person("kurz").name);
  for (const key of ["kurz", "rademacher", "noll", "ahmadi", "zorn"]) {
    await expect(file(desk)).toHaveText(person(key).name);
    if (key === "rademacher") {
      await press("r");
      await desk.keyboard.type(
        "Vermittlung gegen Entgelt schließen die Regeln aus. Ja, auch das: j, k, a, r.",
      );
      await press("ControlOrMeta+Enter");
      await expect(desk.locator(".toast")).toHaveText(
        `Die Beitrittsanfrage von ${person(key).name} ist abgelehnt.`,
      );
    } else {
      await press("a");
      await expect(desk.getByLabel("Begrüßung oder Hinweis (freiwillig)")).toBeFocused();
      await desk.keyboard.type("Willkommen! Ja, auch hier: j, k, a, r.");
      await press("Tab");
      await expect(desk.getByRole("button", { name: "Freischalten und benachrichtigen" })).toBeFocused();
      for (const letter of ["j", "k", "r"]) await press(letter);
      await expect(file(desk)).toHaveText(person(key).name);
      await press("Enter");
      await expect(desk.locator(".toast")).toHaveText(`${person(key).name} ist freigeschaltet.`);
    }
  }
});
