// Both languages complete: the same messages with the same values, none that nobody uses, no text outside the locales,
// no English word in a German text and no "Du".
import { globSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import ts from "typescript";

const faults = [];
const sources = globSync("{apps/web,libs/ui,libs/*/web,libs/platform/web}/src/**/*.{ts,tsx}")
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !/\.(spec|generated)\.tsx?$|\/locales\/|\/probe\//.test(file));

/* Messages */
const flat = (node, path = "") =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );
const WITH_OPTIONS = new Set([TYPE.select, TYPE.plural]);
function valuesOf(elements) {
  return elements.flatMap((element) => [
    ...(element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value]),
    ...(WITH_OPTIONS.has(element.type)
      ? Object.values(element.options).flatMap((option) => valuesOf(option.value))
      : []),
  ]);
}
const wordsOf = (elements) =>
  elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      const options = WITH_OPTIONS.has(element.type) ? Object.values(element.options) : [];
      return options.map((option) => wordsOf(option.value)).join(" ");
    })
    .join("");
const ENGLISH =
  /\b(the|and|with|your|please|you|are|not found|sign in|log ?in|settings|error|cancel|save|search|reply|loading|password|email|e-mail|feedback|upload|download)\b/i;
const FAMILIAR = /\b(du|dein\w*|dir|dich|euch|euer)\b/i;

async function compare(file) {
  const load = (path) => import(pathToFileURL(resolve(path)).href);
  const [de, en] = [await load(file), await load(file.replace(/\/de([^/]*)$/, "/en$1"))].map((module) =>
    Object.fromEntries(Object.values(module).flatMap((exported) => flat(exported))),
  );
  for (const key of new Set([...Object.keys(de), ...Object.keys(en)])) {
    const place = `${file}: ${key}`;
    if (!(key in de) || !(key in en)) {
      faults.push(`${place} is there in one language only`);
      continue;
    }
    const [german, english] = [de[key], en[key]].map((text) =>
      [...new Set(valuesOf(parse(text)))].sort().join(" "),
    );
    if (german !== english) faults.push(`${place} takes {${german}} in German, {${english}} in English`);
    if (!de[key].trim() && en[key].trim()) faults.push(`${place} is empty in German`);
    const words = wordsOf(parse(de[key]));
    const word = ENGLISH.exec(words)?.[0];
    if (word) faults.push(`${place} has the English word "${word}": ${de[key]}`);
    if (FAMILIAR.test(words)) faults.push(`${place} says "Du": ${de[key]}`);
  }
  return Object.keys(de);
}

/* What the code says: words and templates it asks for, and text that should not stand in it */
const SPOKEN = new Set(["label", "title", "alt", "placeholder", "aria-label", "hint", "confirm", "cancel"]);
const PROPER = /^(Gemeinsam|Deutsch|English|EUPL-1\.2)$/;
const literal = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

function readCode(file) {
  const tree = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const said = { words: new Set(), templates: [] };
  const refuse = (node, text) => {
    if (!/\p{L}{2}/u.test(text) || PROPER.test(text.trim())) return;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    faults.push(`${file}:${line + 1}: "${text.trim()}" stands in the code, not in the locales`);
  };
  const walk = (node) => {
    if (ts.isStringLiteralLike(node)) said.words.add(node.text);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      if (parts.join("").length > 0)
        said.templates.push(new RegExp(`^${parts.map(literal).join("[\\w.]+")}$`));
    }
    if (ts.isJsxText(node)) refuse(node, node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer)
      if (ts.isStringLiteral(node.initializer)) refuse(node, node.initializer.text);
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteral(node.expression))
      if (!ts.isJsxAttribute(node.parent)) refuse(node, node.expression.text);
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return said;
}
const code = sources.map((file) => ({ file, ...readCode(file) }));

/** Whether a room's code asks for a key, whole or as the fixed parts of a template. */
function usedBy(room) {
  const own = code.filter(({ file }) => file.startsWith(room));
  return (key) =>
    own.some(({ words, templates }) => words.has(key) || templates.some((template) => template.test(key)));
}

const locales = globSync("{apps/web,libs}/**/locales/de.ts").filter((file) => !file.includes("node_modules"));
let count = 0;
for (const file of locales) {
  const room = dirname(dirname(file)).replaceAll("\\", "/");
  const isUsed = usedBy(room);
  for (const key of await compare(file)) {
    count += 1;
    if (!isUsed(key)) faults.push(`${file}: nobody says ${key}`);
  }
}
for (const fault of faults) console.error(fault);
console.log(`${count} messages and ${code.length} files looked at, ${faults.length} faults`);
process.exitCode = faults.length || count === 0 ? 1 : 0;
