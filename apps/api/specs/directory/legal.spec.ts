import { FIELDS } from "../house/browser.ts";
import { House } from "../house/house.ts";
import { type Region, foundRegion } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

const text = {
  bodyDe: "## Neu\nDas gilt ab jetzt für alle.",
  bodyEn: "## New\nThis holds from now on for everyone.",
};
const inForce = async (kind: string) =>
  (
    await house
      .visitor()
      .must<{ legalDocument: { version: string; html: string } }>(
        `{ legalDocument(kind: ${kind}) { version html } }`,
      )
  ).legalDocument;
const toAccept = async () =>
  (
    await region.member.must<{ viewer: { legalDocumentsToAccept: { kind: string; version: string }[] } }>(
      "{ viewer { legalDocumentsToAccept { kind version } } }",
    )
  ).viewer.legalDocumentsToAccept;

it("an administrator publishes a text, in force at once; nobody else does, and none is empty", async () => {
  const publish = (who: Region["member"], input: object) =>
    who.command("publishLegalDocument", { kind: "IMPRINT", ...text, ...input }, FIELDS);
  expect((await publish(region.member, {})).code).toBe("NOT_ALLOWED");
  expect((await publish(region.administrator, { bodyEn: " " })).fields).toEqual([
    { field: "bodyEn", code: "REQUIRED" },
  ]);
  expect((await publish(region.administrator, {})).__typename).toBe("PublishLegalDocumentSuccess");
  expect((await inForce("IMPRINT")).html).toContain("Das gilt ab jetzt für alle.");
});

it("changed terms are accepted at the next visit, in the version in force; a second one of the day comes after the first", async () => {
  expect(await toAccept()).toEqual([]);
  const publish = () => region.administrator.command("publishLegalDocument", { kind: "TERMS", ...text });
  await publish();
  const [first] = await toAccept();
  for (let i = 0; i < 10; i++) await publish();
  const [last] = await toAccept();
  expect(last!.version).toBe(`${first!.version}.11`);

  const accept = (version: string) =>
    region.member.command("acceptLegalDocument", { kind: "TERMS", version });
  expect((await accept(first!.version)).code).toBe("OUTDATED");
  expect((await accept(last!.version)).__typename).toBe("AcceptLegalDocumentSuccess");
  expect((await accept(last!.version)).__typename).toBe("AcceptLegalDocumentSuccess");
  expect(await toAccept()).toEqual([]);
});
