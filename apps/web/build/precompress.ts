import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Below this a compressed form saves no packet. */
const LEAST_BYTES = 1_000;

/** Lays the compressed forms beside each file once, so that they can be the smallest there are. */
export function precompress(): Plugin {
  let folder = "";
  return {
    name: "precompress",
    apply: "build",
    configResolved({ root, build }) {
      folder = `${root}/${build.outDir}`;
    },
    closeBundle() {
      for (const file of globSync(`${folder}/assets/*.{js,css}`)) {
        if (statSync(file).size < LEAST_BYTES) continue;
        const content = readFileSync(file);
        writeFileSync(`${file}.br`, brotliCompressSync(content));
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}
