const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0) ?? 0};`);

/**
 * The page's HTML with the region's name in it, and what a chat shows of a link to it: the product's description and
 * nothing of any thread. Only open pages name their own address.
 */
export function headOf(html: string, region: string | null, address: string | null): string {
  const title = escape(region ? `Gemeinsam ${region}` : "Gemeinsam");
  const [, description = ""] = /name="description"\s+content="([^"]*)"/.exec(html) ?? [];
  const facts = {
    "og:type": "website",
    "og:site_name": title,
    "og:title": title,
    "og:description": description,
    "og:locale": "de_DE",
    ...(address && { "og:url": escape(address) }),
  };
  const metas = Object.entries(facts).map(
    ([name, text]) => `    <meta property="${name}" content="${text}" />`,
  );
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(/\s*<\/head>/, () => `\n${metas.join("\n")}\n  </head>`);
}
