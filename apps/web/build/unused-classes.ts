import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const ROOT = `${import.meta.dirname}/../../..`;
const SOURCES = [
  "libs/ui/src/**/*.{tsx,ts,css}",
  "libs/*/web/src/**/*.{tsx,ts}",
  "apps/web/src/**/*.{tsx,ts}",
];
const CLASS = /kern-[a-z][\w-]*/gi;

/**
 * Classes of the design system that no source names: nine tenths of its styles are for parts and utilities the product
 * does not use. A name that ends in a hyphen stands for all that begin so: `kern-btn--${kind}`.
 */
export function unusedClasses(): string[] {
  const named = new Set(
    globSync(SOURCES, { cwd: ROOT }).flatMap(
      (file) => readFileSync(`${ROOT}/${file}`, "utf8").match(CLASS) ?? [],
    ),
  );
  const beginnings = [...named].filter((name) => name.endsWith("-"));
  const kern = readFileSync(createRequire(import.meta.url).resolve("@kern-ux/native/dist/kern.css"), "utf8");
  const classes = new Set([...kern.matchAll(/\.(kern-[\w-]+)/g)].map(([, name]) => name!));
  return [...classes].filter(
    (name) => !named.has(name) && !beginnings.some((begin) => name.startsWith(begin)),
  );
}
