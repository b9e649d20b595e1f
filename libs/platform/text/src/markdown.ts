import MarkdownIt, { type Token } from "markdown-it";
import sanitizeHtml from "sanitize-html";

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false }).disable([
  "image",
  "reference",
]); // a reference repeats a long address with every short use of it

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...["p", "br", "strong", "em", "s", "code", "pre", "blockquote", "hr"],
    ...["ul", "ol", "li", "h3", "h4", "h5", "a", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["https", "http", "mailto", "tel"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  transformTags: {
    // the page has its own first two levels
    h1: "h3",
    h2: "h3",
    h6: "h5",
    a: (_, { href = "" }) => ({
      tagName: "a",
      attribs: { href, ...(href.startsWith("http") && { rel: "noopener noreferrer nofollow ugc" }) },
    }),
  },
};

/** A text of 20,000 characters that people write stays far below; a table of empty cells reaches millions. */
const MOST_TOKENS = 6_000;

const count = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { children }) => sum + (children?.length ?? 0), tokens.length);

/** What is made of more parts than people write is shown as it was typed: no text may cost a page its time. */
function htmlOf(text: string): string {
  const environment = {};
  const tokens = markdown.parse(text, environment);
  if (count(tokens) <= MOST_TOKENS) return markdown.renderer.render(tokens, markdown.options, environment);
  return `<pre>${markdown.utils.escapeHtml(text)}</pre>`;
}

/** Markdown as HTML that may stand in any page: the one way text becomes markup. */
export const renderMarkdown = (text: string): string => sanitizeHtml(htmlOf(text), ALLOWED);

/** A text's words without its markup, on one line. */
export const plainTextOf = (text: string): string =>
  sanitizeHtml(htmlOf(text), { allowedTags: [], allowedAttributes: {} })
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, " ")
    .trim();

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The first words of a text, cut at a word. */
export function excerptOf(text: string, length = 140): string {
  const characters = [...plainTextOf(text)];
  if (characters.length <= length) return characters.join("");
  const cut = characters.slice(0, length).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2))} …`;
}
