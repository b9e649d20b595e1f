// Installs and builds when, and only when, something changed since the last time.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claim } from "./claim.mjs";
import { checkNpm, npm, productEnvironment, productNode } from "./node.mjs";
import { root } from "./root.mjs";
import { quietly, step } from "./say.mjs";

const at = (path) => join(root, path);
const json = (path) => JSON.parse(readFileSync(at(path), "utf8"));

/** npm writes what it installed at the very end: the same packages in the same versions mean a finished install. */
function isInstalled() {
  if (!existsSync(at("node_modules/.package-lock.json"))) return false;
  const wanted = json("package-lock.json").packages;
  const there = json("node_modules/.package-lock.json").packages;
  const same = (path) => there[path] && there[path].version === wanted[path].version;
  return (
    Object.keys(wanted).every((path) => path === "" || same(path) || wanted[path].optional) &&
    Object.keys(there).every((path) => wanted[path] && same(path))
  );
}

async function install() {
  checkNpm();
  const [program, ...args] = npm();
  await quietly(program, [...args, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
}

const BUILT_FROM = [
  ...["apps", "libs", "tools/build-server.mjs", "tools/build-licences.mjs", "tools/licences"],
  ...[".swcrc", "package.json", "package-lock.json"],
];
const skipped = (name) => name === "node_modules" || name === "web-e2e" || /\.spec\.tsx?$/.test(name);

function* files(path) {
  const entries = readdirSync(at(path), { withFileTypes: true }).filter(({ name }) => !skipped(name));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
    if (entry.isDirectory()) yield* files(`${path}/${entry.name}`);
    else yield `${path}/${entry.name}`;
}

function sourceHash() {
  const hash = createHash("sha256");
  for (const path of BUILT_FROM)
    for (const file of path.includes(".") ? [path] : files(path)) {
      const content = readFileSync(at(file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  return hash.digest("hex");
}

const STAMP = "dist/.built-from";
const isBuilt = (hash) => existsSync(at(STAMP)) && readFileSync(at(STAMP), "utf8") === hash;

async function build(hash) {
  rmSync(at(STAMP), { force: true });
  await quietly(productNode(), [at("node_modules/nx/dist/bin/nx.js"), "build"], productEnvironment());
  writeFileSync(at(STAMP), hash);
}

/** One at a time in a folder: a second one waits for the first, and then finds everything done. */
async function alone(work) {
  const lock = () => claim(at(".nx/preparing.json"));
  let mine = lock();
  if (mine.holder)
    await step("Waiting for another start in this folder", async () => {
      for (; mine.holder; mine = lock()) await new Promise((done) => setTimeout(done, 500));
    });
  try {
    return await work();
  } finally {
    mine.release();
  }
}

export const prepare = ({ withBuild = true } = {}) =>
  alone(async () => {
    if (!isInstalled()) await step("Installing packages (once, a minute or two)", install);
    const hash = withBuild && sourceHash();
    if (withBuild && !isBuilt(hash)) await step("Building", () => build(hash));
  });
