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
  const placeholder = async () =>
    (
      await house
        .visitor()
        .must<{ legalDocument: { placeholder: boolean } }>("{ legalDocument(kind: IMPRINT) { placeholder } }")
    ).legalDocument.placeholder;
  expect(await placeholder()).toBe(true);
  expect((await publish(region.member, {})).code).toBe("NOT_ALLOWED");
  expect((await publish(region.administrator, { bodyEn: " " })).fields).toEqual([
    { field: "bodyEn", code: "REQUIRED" },
  ]);
  expect((await publish(region.administrator, {})).__typename).toBe("PublishLegalDocumentSuccess");
  expect(await placeholder()).toBe(false);
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

it("former versions stay readable for everybody, with what was new in the ones after them", async () => {
  const note = { noteDe: "Neu ist die Anschrift.", noteEn: "The address is new." };
  const before = await inForce("PRIVACY");
  await region.administrator.command("publishLegalDocument", { kind: "PRIVACY", ...text, ...note });
  const read = await house.visitor().must(
    `{ legalDocument(kind: PRIVACY) { note inForce formerVersions { version note } agreement { agreed } }
       former: legalDocumentVersion(kind: PRIVACY, version: "${before.version}") { inForce html }
       never: legalDocumentVersion(kind: PRIVACY, version: "1999-01-01") { html } }`,
  );
  expect(read).toEqual({
    legalDocument: {
      ...{ note: note.noteDe, inForce: true, agreement: null },
      formerVersions: [{ version: before.version, note: null }],
    },
    former: { inForce: false, html: before.html },
    never: null,
  });
  const [asked] = (
    await region.member.must<{ viewer: { legalDocumentsToAccept: { note: string }[] } }>(
      "{ viewer { legalDocumentsToAccept { note } } }",
    )
  ).viewer.legalDocumentsToAccept;
  expect(asked!.note).toBe(note.noteDe);
});

it("administrators see how many people have agreed, nobody else does", async () => {
  const agreement = async (who: Region["member"], kind: string) =>
    (
      await who.must<{ legalDocument: { version: string; agreement: object | null } }>(
        `{ legalDocument(kind: ${kind}) { version agreement { agreed people } } }`,
      )
    ).legalDocument;
  const { version } = await agreement(region.member, "PRIVACY");
  expect((await agreement(region.administrator, "PRIVACY")).agreement).toEqual({ agreed: 0, people: 3 });
  await region.member.command("acceptLegalDocument", { kind: "PRIVACY", version });
  expect((await agreement(region.administrator, "PRIVACY")).agreement).toEqual({ agreed: 1, people: 3 });
  expect((await agreement(region.administrator, "IMPRINT")).agreement).toBeNull();
  expect((await agreement(region.moderator, "PRIVACY")).agreement).toBeNull();
});
