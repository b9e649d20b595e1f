import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const MOST_KB = 180;

/** Ends the build where the browser would load too much JavaScript, compressed, before anything shows. */
export function budget(): Plugin {
  return {
    name: "budget",
    apply: "build",
    generateBundle(_, bundle) {
      const first = new Set<string>();
      const add = (file: string) => {
        const part = bundle[file];
        if (first.has(file) || part?.type !== "chunk") return;
        first.add(file);
        part.imports.forEach(add);
      };
      for (const part of Object.values(bundle)) if (part.type === "chunk" && part.isEntry) add(part.fileName);
      const sizeOf = (file: string) => {
        const part = bundle[file];
        return part?.type === "chunk" ? gzipSync(part.code).length / 1000 : 0;
      };
      const size = [...first].reduce((sum, file) => sum + sizeOf(file), 0);
      const words = `${size.toFixed(1)} kB of JavaScript at first, in ${first.size} files; ${MOST_KB} kB may be`;
      if (size > MOST_KB)
        this.error(`${words}. The largest: ${[...first].sort((a, b) => sizeOf(b) - sizeOf(a))[0]}`);
      this.info(words);
    },
  };
}
