import type { INestApplication } from "@nestjs/common";
import type { Request } from "express";
import { readFile } from "node:fs/promises";
import { SessionCookie } from "#identity/api";

interface Row {
  readonly who: "member" | "visitor";
  readonly frame: readonly string[];
  readonly pages: readonly { readonly path: string; readonly files: readonly string[] }[];
}

/**
 * Names, with the page, the files a browser will ask for next: it fetches them while it still reads the first ones.
 * Whether the session holds shows later; a wrong guess costs a few files and nothing else.
 */
export function firstFiles(app: INestApplication, page: string): (req: Request) => Promise<string> {
  const cookie = app.get(SessionCookie);
  return async (req) => {
    const who = cookie.read(req.headers.cookie) ? "member" : "visitor";
    const row = (await written(page)).find((each) => each.who === who);
    const own = row?.pages.find(({ path }) => new RegExp(path).test(req.path));
    const files = new Set([...(row?.frame ?? []), ...(own?.files ?? [])]);
    return [...files].map((file) => `</${file}>; rel=modulepreload; crossorigin`).join(", ");
  };
}

/** Written by the build (apps/web/build/first-files.ts); there is none beside the sources. */
async function written(page: string): Promise<Row[]> {
  const text = await readFile(`${page}/first-files.json`, "utf8").catch(() => "[]");
  return JSON.parse(text) as Row[];
}
