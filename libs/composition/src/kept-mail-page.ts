import type { NextFunction, Request, RequestHandler, Response } from "express";
import type { KeptMail, OutboxMailer } from "#platform/mail";

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0) ?? 0};`);
const linked = (text: string) =>
  escape(text).replace(
    /https?:\/\/[^\s<]+/g,
    (url) => `<a href="${url.replaceAll("&#38;", "&amp;")}">${url}</a>`,
  );

/** The local outbox of the embedded default: what would have been mailed, the newest first. */
export function keptMailPage(mailer: OutboxMailer): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const to = typeof req.query["to"] === "string" ? req.query["to"] : null;
    mailer.list(to).then((mails) => {
      if (req.accepts(["html", "json"]) === "json") return res.json(mails);
      return res.type("html").send(page(mails));
    }, next);
  };
}

const page = (mails: readonly KeptMail[]) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ausgang – Gemeinsam</title></head><body>
<h1>Ausgang</h1>
<p>Diese Mails wurden nicht verschickt: Ohne SMTP_URL bleiben sie hier, die neueste zuerst.</p>
${mails.length ? mails.map(article).join("\n") : "<p>Noch keine Mail. Registrieren Sie sich, dann liegt hier der Bestätigungslink.</p>"}
</body></html>`;

const article = ({ to, subject, text, createdAt }: KeptMail) => `<article><hr>
<h2>${escape(subject)}</h2>
<p>An ${escape(to)}, <time datetime="${createdAt.toISOString()}">${createdAt.toLocaleString("de-DE")}</time></p>
<pre>${linked(text)}</pre></article>`;
