import { strToU8, zipSync } from "fflate";
import { renderMarkdown } from "#platform/text";
import type { Collected, Column, Locale, Row } from "./personal-data.ts";

const WORDS = {
  DE: { title: "Ihre Daten bei Gemeinsam", on: "Stand", none: "Nichts gespeichert.", yes: "ja", no: "nein" },
  EN: { title: "Your data at Gemeinsam", on: "As of", none: "Nothing stored.", yes: "yes", no: "no" },
} as const;

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0) ?? 0};`);

/** Who reads the page. */
export interface Reader {
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
}

/** A zip with the same content twice: `data.json` for programs, `index.html` for people. */
export function archiveOf(collected: readonly Collected[], reader: Reader, now: Date): Uint8Array {
  const data = Object.fromEntries(collected.map(({ section, rows }) => [section.key, rows]));
  return zipSync({
    "data.json": strToU8(JSON.stringify({ exportedAt: now, ...data }, null, 2)),
    "index.html": strToU8(pageOf(collected, reader, now)),
  });
}

function pageOf(collected: readonly Collected[], reader: Reader, now: Date): string {
  const { locale } = reader;
  const words = WORDS[locale];
  return `<!doctype html>
<html lang="${locale.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:2rem 1rem;color:#171a2b}
h2{margin-top:2.5rem;border-bottom:1px solid;font-size:1.125rem}dl{border-bottom:1px solid #d4d6e2;margin:0;padding:.75rem 0}
dt{color:#4e5270;font-size:.875rem}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}
dd.text{white-space:normal}pre{white-space:pre-wrap}</style></head><body>
<h1>${words.title}</h1><p>${words.on}: ${escape(shown(now, reader))}</p>
${collected.map((each) => sectionOf(each, reader)).join("\n")}
</body></html>`;
}

function sectionOf({ section, rows }: Collected, reader: Reader): string {
  const list = rows.map((row) => `<dl>${entriesOf(row, section.columns, reader)}</dl>`).join("\n");
  return `<h2>${escape(section.title[reader.locale])}</h2>\n${list || `<p>${WORDS[reader.locale].none}</p>`}`;
}

const entriesOf = (row: Row, columns: Collected["section"]["columns"], reader: Reader): string =>
  Object.entries(columns)
    .filter(([key]) => row[key] !== null && row[key] !== "")
    .map(([key, column]) => `<dt>${escape(column[reader.locale])}</dt>${valueOf(row[key], column, reader)}`)
    .join("");

function valueOf(value: Row[string] | undefined, { words, markdown }: Column, reader: Reader): string {
  if (markdown) return `<dd class="text">${renderMarkdown(String(value ?? ""))}</dd>`;
  const meant = typeof value === "string" ? words?.[value]?.[reader.locale] : undefined;
  return `<dd>${escape(meant ?? shown(value, reader))}</dd>`;
}

function shown(value: Row[string] | undefined, { locale, timeZone }: Reader): string {
  if (value instanceof Date)
    return value.toLocaleString(locale === "DE" ? "de-DE" : "en-GB", {
      dateStyle: "long",
      timeStyle: "short",
      timeZone,
    });
  if (typeof value === "boolean") return WORDS[locale][value ? "yes" : "no"];
  return String(value ?? "");
}
