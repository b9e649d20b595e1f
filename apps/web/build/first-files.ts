import type { Plugin, Rolldown } from "vite";

/** What stands around every page, with `/` in it, and the pages people come to from a mail. */
const FRAMES = { member: "/shell/frame/member.ts", visitor: "/shell/frame/visitor.ts" };
const PAGES = { member: { "^/themen/": "/thread/thread-page.tsx" }, visitor: {} };

/**
 * Writes down which files a browser will ask for as soon as it has read the first ones. The server names them together
 * with the page, so that nothing waits for what could have been on its way (libs/composition/src/page.ts).
 */
export function firstFiles(): Plugin {
  return {
    name: "first-files",
    apply: "build",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === "chunk");
      const filesOf = (module: string): string[] => {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
        if (!chunk) return this.error(`no file holds ${module}`);
        return [...withImports(chunk, bundle)];
      };
      const rows = (["member", "visitor"] as const).map((who) => ({
        who,
        frame: filesOf(FRAMES[who]),
        pages: Object.entries(PAGES[who]).map(([path, module]) => ({ path, files: filesOf(module) })),
      }));
      this.emitFile({ type: "asset", fileName: "first-files.json", source: JSON.stringify(rows, null, 1) });
    },
  };
}

function withImports(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle, files = new Set<string>()) {
  files.add(chunk.fileName);
  for (const file of chunk.imports) {
    const next = bundle[file];
    if (next?.type === "chunk" && !files.has(file)) withImports(next, bundle, files);
  }
  return files;
}
