import { addTypenameToDocument } from "@apollo/client/utilities";
import { type DocumentNode, Kind, parse, print, separateOperations, stripIgnoredCharacters } from "graphql";
import { globSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const ROOT = `${import.meta.dirname}/../../..`;
const SCRIPT = "/src/ahead/ask.ts";
const NAME = "virtual:first-questions";
const ASKED = [
  ...["Session", "ThreadPage", "TermsToAccept", "MyGroups"],
  ...["MyGroupsAside", "GroupsHere", "VerificationDesk", "NewForMe", "OpenQuestions"],
];

/** The texts of the questions that src/ahead/ask.ts asks, from the rooms' own; and its file first of all in the page. */
export function firstQuestions(): Plugin {
  return {
    name: "first-questions",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(texts())}` : null),
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle }) {
        const file = Object.values(bundle ?? {}).find(
          (part) => part.type === "chunk" && part.moduleIds.some((id) => id.endsWith(SCRIPT)),
        );
        if (!file) return []; // in development the page asks by itself
        const attrs = { type: "module", crossorigin: true, async: true, src: `/${file.fileName}` };
        return [{ tag: "script", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}

function texts(): Record<string, string> {
  const files = globSync("libs/*/web/src/**/*.graphql", { cwd: ROOT });
  const definitions = files.flatMap((file) => parse(readFileSync(`${ROOT}/${file}`, "utf8")).definitions);
  const all: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  const operations = separateOperations(all);
  return Object.fromEntries(
    ASKED.map((name) => {
      const question = operations[name];
      if (!question) throw new Error(`no room asks "${name}"`);
      return [name, stripIgnoredCharacters(print(addTypenameToDocument(question)))];
    }),
  );
}
