import { createHash } from "node:crypto";
import type { Sharp, SharpOptions } from "sharp";
import { Problem } from "#kernel";

/** What a stranger sent as a picture is none, or is too much of one. */
export class PictureProblem extends Problem {
  constructor(readonly code: "NOT_A_PICTURE" | "PICTURE_TOO_LARGE") {
    super();
  }
}

export interface Picture {
  readonly hash: string;
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A photograph of a phone has about 12 million; a small file can claim billions. */
const MOST_PIXELS = 20_000_000;
const PATIENCE_SECONDS = 10;
const READ: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: "error", sequentialRead: true };

/**
 * The picture anew, as a PNG that fits into a frame: whatever else the file held, such as a place, a script or what is
 * no picture at all, stays behind. Reads PNG, JPEG and WebP; the first picture of several.
 */
export async function remakePicture(
  file: Buffer,
  frame: { readonly width: number; readonly height: number },
): Promise<Picture | PictureProblem> {
  const read = await reader();
  try {
    const { width, height } = await read(file).metadata();
    if (width * height > MOST_PIXELS) return new PictureProblem("PICTURE_TOO_LARGE");
    const { data, info } = await read(file)
      .autoOrient()
      .resize({ ...frame, fit: "inside", withoutEnlargement: true })
      .png({ compressionLevel: 9 })
      .timeout({ seconds: PATIENCE_SECONDS })
      .toBuffer({ resolveWithObject: true });
    const hash = createHash("sha256").update(data).digest("hex");
    return { hash, png: data, width: info.width, height: info.height };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return new PictureProblem(/pixel limit/.test(error.message) ? "PICTURE_TOO_LARGE" : "NOT_A_PICTURE");
  }
}

const LOADERS = ["Png", "Jpeg", "Webp"].map((kind) => `VipsForeignLoad${kind}Buffer`);
let ready: Promise<(file: Buffer) => Sharp> | undefined;

/** Loaded when the first picture comes. All formats are off but three: libvips reads dozens, SVG and PDF among them. */
function reader(): Promise<(file: Buffer) => Sharp> {
  ready ??= import("sharp").then(({ default: sharp }) => {
    sharp.block({ operation: ["VipsForeignLoad"] });
    sharp.unblock({ operation: LOADERS });
    sharp.cache(false);
    sharp.concurrency(1);
    return (file) => sharp(file, READ);
  });
  return ready;
}
