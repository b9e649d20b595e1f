import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { PictureProblem, remakePicture } from "./picture.ts";

const FRAME = { width: 512, height: 192 };
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: "#00455c" } });

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, "latin1");
  const crc = Buffer.alloc(4); // libpng is told of a wrong sum only where it looks at the pixels
  return Buffer.concat([head, data, crc]);
}

/** A file of a few bytes that claims to be this large. */
function claiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

it.each(["png", "jpeg", "webp"] as const)(
  "a %s comes out as a PNG that fits, and the same each time",
  async (format) => {
    const file = await drawn(2000, 500)
      .withExif({ IFD0: { Artist: "Geheim" } })
      .toFormat(format)
      .toBuffer();
    expect(file.includes("Geheim")).toBe(true);
    const made = await remakePicture(file, FRAME);
    if (made instanceof PictureProblem) throw new Error(made.code);
    expect([made.width, made.height]).toEqual([512, 128]);
    expect(made.png.subarray(1, 4).toString()).toBe("PNG");
    expect(made.png.includes("Geheim")).toBe(false);
    expect(await remakePicture(file, FRAME)).toEqual(made);
  },
);

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>`;
it.each<[string, () => Promise<Buffer> | Buffer, string]>([
  ["nothing", () => Buffer.alloc(0), "NOT_A_PICTURE"],
  ["a text", () => Buffer.from("Das ist kein Bild."), "NOT_A_PICTURE"],
  ["an SVG with a script", () => Buffer.from(svg), "NOT_A_PICTURE"],
  [
    "a page behind the mark of a PNG",
    () => Buffer.from("\x89PNG\r\n\x1a\n<html><script>", "latin1"),
    "NOT_A_PICTURE",
  ],
  ["a GIF", () => drawn(10, 10).gif().toBuffer(), "NOT_A_PICTURE"],
  ["a TIFF", () => drawn(10, 10).tiff().toBuffer(), "NOT_A_PICTURE"],
  [
    "a picture cut in the middle",
    async () => {
      const noise = { create: { width: 300, height: 300, channels: 3, background: "#fff" } } as const;
      const whole = await sharp({
        create: { ...noise.create, noise: { type: "gaussian", mean: 128, sigma: 60 } },
      })
        .png()
        .toBuffer();
      return whole.subarray(0, whole.length / 2);
    },
    "NOT_A_PICTURE",
  ],
  ["a bomb: few bytes, many pixels", () => drawn(8000, 8000).png().toBuffer(), "PICTURE_TOO_LARGE"],
  ["a claim of two billion pixels", () => claiming(45_000, 45_000), "PICTURE_TOO_LARGE"],
])("%s is refused", async (_, make, code) => {
  const file = await make();
  expect(await remakePicture(file, FRAME)).toEqual(new PictureProblem(code as PictureProblem["code"]));
});
