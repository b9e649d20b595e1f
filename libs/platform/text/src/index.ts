export { excerptOf, plainTextOf, renderMarkdown } from "./markdown.ts";
