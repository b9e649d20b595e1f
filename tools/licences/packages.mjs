// What the running product is made of: every package of the lockfile that is no tool of development.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import satisfies from "spdx-satisfies";
import { allowed, exceptions, known } from "./allowed.mjs";

/** @returns {{ path: string, name: string, version: string, licence: string | undefined }[]} each name and version once */
export function runtimePackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const found = new Map();
  for (const [path, { version, license, dev, devOptional }] of Object.entries(packages)) {
    const name = path.split("node_modules/").at(-1);
    if (!name || dev || devOptional || found.has(`${name}@${version}`)) continue;
    found.set(`${name}@${version}`, { path, name, version, licence: license ?? known[name] });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Why a package may not be part of the product; null where it may. */
export function objectionTo({ name, version, licence }) {
  if (!licence) return `${name}@${version} names no licence`;
  const more = exceptions.filter(({ packages }) => packages.test(name)).map((each) => each.licence);
  try {
    if (satisfies(licence, [...allowed, ...more])) return null;
  } catch {
    // no SPDX expression: nobody can tell what it means
  }
  return `${name}@${version} is under ${licence}, which is not in tools/licences/allowed.mjs`;
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** The licence as the package brings it, in a file or in its readme; "" where it brings none. */
export function licenceText(root, { path }) {
  const folder = join(root, path);
  const files = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = files.filter((file) => file.isFile()).map(({ name }) => name);
  const read = (name) => readFileSync(join(folder, name), "utf8").replace(/\r\n?/g, "\n").trim();
  const own = names.filter((name) => LICENCE_FILE.test(name) && !/\.(c?m?[jt]s|json)$/.test(name)).map(read);
  return own.length
    ? own.join("\n\n")
    : names
        .filter((name) => /^readme\.md$/i.test(name))
        .map(licencePart)
        .join("");

  function licencePart(name) {
    const [, part = ""] = /^#+ *licen[cs](?:e|ing)\b[^\n]*\n(.*?)(?=^#+ |(?![^]))/ims.exec(read(name)) ?? [];
    return part.trim();
  }
}
