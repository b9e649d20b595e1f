// Rules of the house that no linter knows: where things may lie, how long they may be, what may not stand in a room.
import { globSync, readFileSync } from "node:fs";

const LONGEST = 300;
const NO_FOLDERS = /(^|\/)(utils?|helpers?|common|dtos?|shared|misc)(\/|$)/;
const NOT_IN_ROOMS = [
  ["forwardRef", /\bforwardRef\b/],
  ["eslint-disable", /eslint-disable/],
  ["@ts-ignore or @ts-nocheck", /@ts-(ignore|nocheck)/],
  ["console.log", /\bconsole\.log\(/],
];

const isGenerated = (file) => /\.generated\.ts$/.test(file) || file === "libs/schema/src/index.ts";
const code = globSync("{apps,libs,tools}/**/*.{ts,tsx,mjs,cjs,css,graphql,sql}")
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.includes("/node_modules/") && !isGenerated(file));

const faults = code.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const lines = text.split("\n").length - 1;
  return [
    ...(NO_FOLDERS.test(file) ? [`${file}: no folder for this and that; name it by what it is about`] : []),
    ...(lines > LONGEST ? [`${file}: ${lines} lines, more than ${LONGEST}`] : []),
    ...(file.startsWith("libs/")
      ? NOT_IN_ROOMS.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${file}: ${name}`)
      : []),
  ];
});

for (const fault of faults) console.error(fault);
if (code.length === 0) console.error("no code found");
console.log(`${code.length} files looked at, ${faults.length} against the rules of the house`);
process.exitCode = faults.length || !code.length ? 1 : 0;
