import { strToU8, zipSync } from "fflate";
import type { Collected, Locale, Row } from "./personal-data.ts";

const WORDS = {
  DE: { title: "Ihre Daten bei Gemeinsam", on: "Stand", none: "Nichts gespeichert.", yes: "ja", no: "nein" },
  EN: { title: "Your data at Gemeinsam", on: "As of", none: "Nothing stored.", yes: "yes", no: "no" },
} as const;

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0) ?? 0};`);

/** A zip with the same content twice: `data.json` for programs, `index.html` for people. */
export function archiveOf(collected: readonly Collected[], locale: Locale, now: Date): Uint8Array {
  const data = Object.fromEntries(collected.map(({ section, rows }) => [section.key, rows]));
  return zipSync({
    "data.json": strToU8(JSON.stringify({ exportedAt: now, ...data }, null, 2)),
    "index.html": strToU8(pageOf(collected, locale, now)),
  });
}

function pageOf(collected: readonly Collected[], locale: Locale, now: Date): string {
  const words = WORDS[locale];
  return `<!doctype html>
<html lang="${locale.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:2rem 1rem;color:#171a2b}
h2{margin-top:2.5rem;border-bottom:1px solid;font-size:1.125rem}dl{border-bottom:1px solid #d4d6e2;margin:0;padding:.75rem 0}
dt{color:#4e5270;font-size:.875rem}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}</style></head><body>
<h1>${words.title}</h1><p>${words.on}: ${escape(shown(now, locale))}</p>
${collected.map((each) => sectionOf(each, locale)).join("\n")}
</body></html>`;
}

function sectionOf({ section, rows }: Collected, locale: Locale): string {
  const list = rows.map((row) => `<dl>${entriesOf(row, section.columns, locale)}</dl>`).join("\n");
  return `<h2>${escape(section.title[locale])}</h2>\n${list || `<p>${WORDS[locale].none}</p>`}`;
}

const entriesOf = (row: Row, columns: Collected["section"]["columns"], locale: Locale): string =>
  Object.entries(columns)
    .filter(([key]) => row[key] !== null && row[key] !== "")
    .map(([key, name]) => `<dt>${escape(name[locale])}</dt><dd>${escape(shown(row[key], locale))}</dd>`)
    .join("");

function shown(value: Row[string] | undefined, locale: Locale): string {
  if (value instanceof Date)
    return value.toLocaleString(locale === "DE" ? "de-DE" : "en-GB", {
      dateStyle: "long",
      timeStyle: "short",
      timeZone: "Europe/Berlin",
    });
  if (typeof value === "boolean") return WORDS[locale][value ? "yes" : "no"];
  return String(value ?? "");
}
