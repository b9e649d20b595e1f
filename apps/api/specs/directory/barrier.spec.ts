import { strFromU8, unzipSync } from "fflate";
import { days } from "#kernel";
import { FIELDS } from "../house/browser.ts";
import { House } from "../house/house.ts";
import { PASSWORD, type Region, foundRegion, register } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

type Who = Region["member"];
interface Report {
  id: string;
  page: string;
  barrier: string;
  email: string | null;
  doneAt: string | null;
}
const barrier = "Mit der Tastatur komme ich nicht in das Menü.";
const report = (who: Who, input: object = {}) =>
  who.command("reportBarrier", { page: "/fragen", barrier, email: null, ...input }, FIELDS);
const reports = async (who: Who) =>
  (
    await who.must<{ barrierReports: { nodes: Report[] } }>(
      "{ barrierReports { nodes { id page barrier email doneAt } } }",
    )
  ).barrierReports.nodes;

it("anybody reports a barrier; administrators alone read it, hear of it by mail, and settle it", async () => {
  const english = await house.administrator("second@region.example");
  await english.command("chooseLanguage", { locale: "EN" }, "");
  expect((await report(house.visitor(), { email: "Gast@post.example" })).__typename).toBe(
    "ReportBarrierSuccess",
  );

  const [found] = await reports(region.administrator);
  expect(found).toMatchObject({ page: "/fragen", barrier, email: "gast@post.example", doneAt: null });
  for (const who of [region.member, region.moderator]) expect(await reports(who)).toEqual([]);

  const [german] = await house.mailsTo(region.administrator.email);
  expect(german!.subject).toBe("Jemand hat eine Barriere gemeldet");
  expect(german!.text).toContain("/verwaltung#barrieren");
  expect(german!.text).not.toContain("Tastatur"); // a stranger's words stay out of the mail
  const [other] = await house.mailsTo(english.email);
  expect(other!.subject).toBe("Somebody has reported a barrier");
  expect(await house.mailsTo(region.moderator.email)).not.toContainEqual(
    expect.objectContaining({ subject: german!.subject }),
  );

  const settle = (who: Who, done: boolean) =>
    who.command("settleBarrierReport", { reportId: found!.id, done });
  expect((await settle(region.member, true)).code).toBe("NOT_ALLOWED");
  await settle(region.administrator, true);
  expect((await reports(region.administrator))[0]!.doneAt).toEqual(expect.any(String));
  await settle(region.administrator, false);
  expect((await reports(region.administrator))[0]!.doneAt).toBeNull();
});

it.each([
  ["no page", { page: " " }, { field: "page", code: "REQUIRED" }],
  ["a page without end", { page: "x".repeat(301) }, { field: "page", code: "TOO_LONG" }],
  ["too few words", { barrier: "geht nix" }, { field: "barrier", code: "TOO_SHORT" }],
  ["words without end", { barrier: "x".repeat(3001) }, { field: "barrier", code: "TOO_LONG" }],
  ["no mail address", { email: "gast" }, { field: "email", code: "NOT_AN_EMAIL" }],
])("a report with %s says what is wrong", async (_, input, field) => {
  expect((await report(house.visitor(), input)).fields).toEqual([field]);
});

it("a person's reports go with them: into the export, and away with the account", async () => {
  const person = await register(house, "Berta Barriere");
  await report(person, { barrier: "Kirschkernkleine Schrift im Kopf.", email: "kirschkern@post.example" });
  const archive = unzipSync(new Uint8Array(await (await person.download("/export")).arrayBuffer()));
  expect(JSON.parse(strFromU8(archive["data.json"]!))).toMatchObject({
    barrierReports: [{ page: "/fragen", email: "kirschkern@post.example" }],
  });
  await person.command("eraseAccount", { password: PASSWORD, keepPosts: true });
  expect(await house.truth("select id from barrier_report r where r::text ilike '%kirschkern%'")).toEqual([]);
});

it("reports are forgotten after a year", async () => {
  await report(house.visitor());
  const count = async () =>
    (await house.truth<{ n: number }>("select count(*)::int as n from barrier_report"))[0]!.n;
  house.clock.moveBy(days(364));
  await house.platform.handlers.tidyUp();
  expect(await count()).toBeGreaterThan(0);
  house.clock.moveBy(days(2));
  await house.platform.handlers.tidyUp();
  expect(await count()).toBe(0);
});
