import type { Mail } from "./mailer.ts";

const escape = (text: string) =>
  text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0) ?? 0};`).replaceAll("\n", "<br>");

export const textOf = ({ paragraphs, action, footer }: Mail): string =>
  [...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), `-- \n${footer}`].join("\n\n");

/** One column, no picture, nothing fetched from anywhere: it reads the same in every mail program. */
export const htmlOf = ({ locale, subject, paragraphs, action, footer }: Mail): string => `<!doctype html>
<html lang="${locale.toLowerCase()}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 'Fira Sans',Arial,sans-serif;color:#171a2b;background:#fff">
<div style="max-width:592px;margin:0 auto">
${paragraphs.map((text) => `<p style="margin:0 0 16px">${escape(text)}</p>`).join("\n")}
${action ? `<p style="margin:24px 0"><a href="${escape(action.url)}" style="display:inline-block;padding:12px 16px;background:#03485b;color:#fff;text-decoration:none;border-radius:4px;font-weight:600">${escape(action.label)}</a></p><p style="margin:0 0 24px;font-size:14px;color:#4e5270">${escape(action.url)}</p>` : ""}
<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d4d6e2;font-size:14px;color:#4e5270">${escape(footer)}</p>
</div></body></html>`;
