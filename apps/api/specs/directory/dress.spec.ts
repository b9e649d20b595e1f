import sharp from "sharp";
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

interface Dress {
  accent: string | null;
  logo: { path: string; width: number; height: number } | null;
}
const dress = async () =>
  (await house.visitor().must<{ region: Dress }>("{ region { accent logo { path width height } } }")).region;

const drawn = (width: number, height: number, background = "#00455c") =>
  sharp({ create: { width, height, channels: 4, background } })
    .png()
    .toBuffer();

it("an administrator chooses the region's colour, which everybody sees; one that reads badly on white is refused", async () => {
  const choose = (who: Region["member"], accent: string | null) =>
    who.command("chooseAccent", { accent }, FIELDS);
  expect((await choose(region.member, "#00455c")).code).toBe("NOT_ALLOWED");
  for (const [accent, code] of [
    ["#ffcc00", "CONTRAST_TOO_LOW"],
    ["url(x)", "NOT_A_COLOUR"],
    ["#123456;color:red", "TOO_LONG"],
  ])
    expect((await choose(region.administrator, accent!)).fields).toEqual([{ field: "accent", code }]);
  expect((await dress()).accent).toBeNull();

  expect((await choose(region.administrator, "#8B1A4A")).__typename).toBe("DressRegionSuccess");
  expect((await dress()).accent).toBe("#8b1a4a");
  await choose(region.administrator, null);
  expect((await dress()).accent).toBeNull();
});

it("an administrator places a logo: made anew, served to everybody for good, replaced and removed", async () => {
  const sent = await region.administrator.upload("/marke", await drawn(1024, 256));
  expect(sent.status).toBe(201);
  const { logo } = await dress();
  expect(logo).toMatchObject({ width: 512, height: 128 });

  const shown = await house.visitor().download(logo!.path);
  expect(shown.status).toBe(200);
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    "content-type": "image/png",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
  const etag = shown.headers.get("etag")!;
  expect(await fetch(house.url + logo!.path, { method: "HEAD" })).toMatchObject({ status: 200 });
  const again = await fetch(house.url + logo!.path, {
    headers: { "if-none-match": etag, "cache-control": "max-age=0" },
  });
  expect(again.status).toBe(304);

  await region.administrator.upload("/marke", await drawn(300, 300, "#8b1a4a"));
  expect((await house.visitor().download(logo!.path)).status).toBe(404);
  expect((await dress()).logo).toMatchObject({ width: 192, height: 192 });

  expect((await region.member.command("removeLogo", {})).code).toBe("NOT_ALLOWED");
  await region.administrator.command("removeLogo", {});
  expect((await dress()).logo).toBeNull();
  expect(await house.truth("select hash from region_logo")).toEqual([]);
});

it("nobody but an administrator, from a page of the product, sends a logo", async () => {
  const file = await drawn(40, 40);
  const status = async (who: Region["member"], headers = {}) =>
    (await who.upload("/marke", file, headers)).status;
  expect(await status(house.visitor())).toBe(401);
  expect(await status(region.member)).toBe(403);
  expect(await status(region.moderator)).toBe(403);
  expect(await status(region.administrator, { "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await status(region.administrator, { "idempotency-key": "" })).toBe(403);
  expect((await dress()).logo).toBeNull();
});

it.each<[string, () => Buffer | Promise<Buffer>, number, RegExp]>([
  ["no picture", () => Buffer.from("<svg><script>alert(1)</script></svg>"), 422, /kein lesbares Bild/],
  ["nothing", () => Buffer.alloc(0), 422, /kein lesbares Bild/],
  ["too many bytes", () => Buffer.alloc(1_100_000), 413, /zu groß/],
  ["too many pixels", () => drawn(5000, 5000), 422, /zu groß/],
])("a file that is %s is refused in words", async (_, make, status, words) => {
  const answer = await region.administrator.upload("/marke", await make());
  expect(answer.status).toBe(status);
  expect(((await answer.json()) as { message: string }).message).toMatch(words);
  expect((await dress()).logo).toBeNull();
});

it("a page's HTML bears the region's name and shows strangers nothing else; only open pages may be indexed", async () => {
  await region.administrator.command("nameRegion", { name: `Test & "Land"` });
  const page = async (path: string) => {
    const answer = await house.visitor().download(path);
    return { robots: answer.headers.get("x-robots-tag"), html: await answer.text() };
  };
  const landing = await page("/");
  expect(landing.robots).toBeNull();
  expect(landing.html).toContain("<title>Gemeinsam Test &#38; &#34;Land&#34;</title>");
  expect(landing.html).toContain(
    '<meta property="og:title" content="Gemeinsam Test &#38; &#34;Land&#34;" />',
  );
  expect(landing.html).toMatch(/og:description" content="Unternehmen, Behörden/);
  for (const path of ["/hilfe", "/lizenzen", "/rechtliches/agb"])
    expect((await page(path)).robots).toBeNull();
  for (const path of ["/themen/019ae3c2", "/profil", "/rechtliches/agb/2026-11-01", "/bestaetigen?token=x"]) {
    const closed = await page(path);
    expect(closed.robots).toBe("noindex, nofollow");
    expect(closed.html).not.toContain("og:url");
  }
  await region.administrator.command("nameRegion", { name: "Testland" });
});
