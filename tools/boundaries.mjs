// Who may know whom. Tags come from tools/rooms.mjs; an import must satisfy every rule whose sourceTag matches.
import { globSync } from "node:fs";

const ORDER = [
  ["identity"],
  ["directory"],
  ["groups"],
  ["law"],
  ["tasks"],
  ["discussions"],
  ["knowledge"],
  ["guidance"],
  ["learning"],
  ["exchange"],
  ["moderation"],
  ["notifications", "search", "reporting"],
];
for (const room of globSync("libs/*/{contract,domain,api,web}/src/index.ts")) {
  const context = room.split(/[\\/]/)[1];
  if (context !== "platform" && !ORDER.flat().includes(context))
    throw new Error(`the context "${context}" has no place in ORDER (tools/boundaries.mjs)`);
}
const only = (rules) =>
  Object.entries(rules).map(([sourceTag, onlyDependOnLibsWithTags]) => ({
    sourceTag,
    onlyDependOnLibsWithTags,
  }));

const rooms = only({
  "type:kernel": [],
  "type:schema": [],
  "type:contract": ["type:kernel", "type:contract"],
  "type:domain": ["type:kernel", "type:contract"],
  "type:api": ["type:kernel", "type:contract", "type:domain", "type:schema", "type:platform"],
  "type:web": ["type:kernel", "type:schema", "type:ui", "type:platform"],
  "type:i18n": [],
  "type:ui": ["type:kernel", "type:i18n"],
  "type:platform": ["type:kernel", "type:schema", "type:i18n", "type:platform"],
  // how the contexts are put together: what api, worker, demo generator and benchmark start from
  "type:composition": ["type:kernel", "type:contract", "type:domain", "type:api", "type:platform"],
  // the demo region: acts through the use cases of every context
  "type:demo": [
    "type:kernel",
    "type:contract",
    "type:domain",
    "type:api",
    "type:platform",
    "type:composition",
  ],
  "type:app": [
    "type:demo",
    "type:composition",
    "type:kernel",
    "type:contract",
    "type:domain",
    "type:api",
    "type:web",
    "type:ui",
    "type:platform",
  ],
  "runs:any": ["runs:any"],
  "runs:server": ["runs:server", "runs:any"],
  "runs:web": ["runs:web", "runs:any"],
});

// A context knows itself and the contracts to its left: commands go there, and its events are heard from there.
const SHARED = ["type:kernel", "type:schema", "type:platform", "type:ui"];
const contexts = ORDER.flatMap((step, i) => {
  const left = ORDER.slice(0, i)
    .flat()
    .map((name) => `contract:${name}`);
  return only(
    Object.fromEntries(step.map((name) => [`context:${name}`, [`context:${name}`, ...left, ...SHARED]])),
  );
});

const packages = [
  { sourceTag: "type:kernel", allowedExternalImports: ["uuid"] },
  { sourceTag: "type:contract", allowedExternalImports: [] },
  { sourceTag: "type:schema", allowedExternalImports: [] },
  { sourceTag: "type:domain", allowedExternalImports: ["typeorm", "colord", "colord/*"] }, // colord: what contrast is
  { sourceTag: "type:api", bannedExternalImports: ["typeorm", "pg"] },
  { sourceTag: "type:ui", bannedExternalImports: ["@apollo/*", "graphql"] },
  {
    sourceTag: "runs:web",
    bannedExternalImports: ["typeorm", "pg", "@nestjs/*", "@apollo/server", "socket.io"],
  },
  { sourceTag: "runs:server", bannedExternalImports: ["react", "react-*", "@apollo/client"] },
];

export const boundaries = { depConstraints: [...rooms, ...contexts, ...packages] };
