// dist/apps/web/licences.json and licence.txt: under which licences the product and everything in it stand. A package
// under a licence that is not allowed ends the build.
import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { licenceText, objectionTo, runtimePackages } from "./licences/packages.mjs";

const root = join(import.meta.dirname, "..");
const packages = runtimePackages(root);
const objections = packages.map(objectionTo).filter(Boolean);
for (const objection of objections) console.error(objection);
if (objections.length) process.exit(1);

const texts = []; // many packages bring the same text
const indexOf = (text) => {
  if (!text) return null;
  if (!texts.includes(text)) texts.push(text);
  return texts.indexOf(text);
};
// packages for other machines than this one are in the lockfile, but not in the product
const there = packages
  .filter(({ path }) => existsSync(join(root, path)))
  .map((each) => ({
    name: each.name,
    version: each.version,
    licence: each.licence,
    text: indexOf(licenceText(root, each)),
  }));
writeFileSync(join(root, "dist/apps/web/licences.json"), JSON.stringify({ packages: there, texts }));
copyFileSync(join(root, "LICENSE"), join(root, "dist/apps/web/licence.txt"));
console.log(`licences of ${there.length} packages`);
