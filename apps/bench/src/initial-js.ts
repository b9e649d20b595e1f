import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of JavaScript a browser loads before anything shows, compressed: the entry and what the page preloads. */
export function initialJsBytes(): number {
  const page = resolve(import.meta.dirname, "../../web");
  const html = readFileSync(`${page}/index.html`, "utf8");
  const files = new Set([...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file!));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${page}/${file}`)).length, 0);
}
