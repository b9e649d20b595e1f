import { existsSync, readFileSync } from "node:fs";
import { excerptOf, plainTextOf, renderMarkdown } from "./markdown.ts";

const data = process.env["TEST_DATA"] ?? "../shared/data";
const given = existsSync(data) ? it : it.skip;
const DANGEROUS =
  /<(?!\/?(?:p|br|strong|em|s|code|pre|blockquote|hr|ul|ol|li|h[345]|a|table|thead|tbody|tr|t[hd])\b)[a-z!/]/i;
const HANDLER =
  /<[^>]*\s(?:on\w+|style|src|srcdoc|formaction)\s*=|<a[^>]*href="(?!https?:|mailto:|tel:|\/|#|[\w./?%=&;-]+")/i;

it("Markdown becomes headings below the page's own, lists, tables and links that tell nobody where they came from", () => {
  expect(renderMarkdown("# Titel\n\n- eins\n- [zwei](https://example.org)")).toBe(
    '<h3>Titel</h3>\n<ul>\n<li>eins</li>\n<li><a href="https://example.org" rel="noopener noreferrer nofollow ugc">zwei</a></li>\n</ul>\n',
  );
});

it.each([
  ["<script>alert(1)</script>"],
  ["<img src=x onerror=alert(1)>"],
  ["[x](javascript:alert(1))"],
  ["[x](data:text/html;base64,PHNjcmlwdD4=)"],
  ["![x](https://example.org/pixel.png)"],
  ['<a href="//evil.example">x</a>'],
  ["[x](//evil.example)"],
])("%s stays harmless", (text) => {
  const html = renderMarkdown(text);
  expect(html).not.toMatch(DANGEROUS);
  expect(html).not.toMatch(HANDLER);
});

given("515 naughty strings and 223 sanitiser cases render to allowed markup only", () => {
  const naughty = JSON.parse(readFileSync(`${data}/bad-inputs/blns/blns.json`, "utf8")) as string[];
  const cases = JSON.parse(readFileSync(`${data}/bad-inputs/dompurify/expect.json`, "utf8")) as {
    payload: string;
  }[];
  for (const text of [...naughty, ...cases.map(({ payload }) => payload)]) {
    const html = renderMarkdown(text);
    expect(html).not.toMatch(DANGEROUS);
    expect(html).not.toMatch(HANDLER);
  }
});

it("an excerpt is plain words, cut between two of them", () => {
  expect(plainTextOf("**Fett** & [Wort](https://example.org)\n\n> Zitat")).toBe("Fett & Wort Zitat");
  expect(excerptOf("ein zwei drei vier", 12)).toBe("ein zwei …");
});

it("a table of empty cells is shown as it was typed, in a size near what was sent", () => {
  const table = `${"|a".repeat(2000)}\n${"|-".repeat(2000)}\n${"|\n".repeat(4000)}`;
  const html = renderMarkdown(table);
  expect(html.startsWith("<pre>")).toBe(true);
  expect(html.length).toBeLessThan(2 * table.length);
});

it("a long address that is used many times by reference is not repeated", () => {
  const text = `[a]: http://x/${"ä".repeat(9_900)}\n\n${"[a] ".repeat(2_500)}`.slice(0, 20_000);
  expect(renderMarkdown(text).length).toBeLessThan(10 * text.length);
});
