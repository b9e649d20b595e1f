import type { NextFunction, Request, RequestHandler, Response } from "express";
import type { KeptMail, OutboxMailer } from "#platform/mail";
import { KEPT_MAIL_STYLE } from "./kept-mail-style.ts";

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0) ?? 0};`);
const linked = (text: string) =>
  escape(text).replace(
    /https?:\/\/[^\s<]+/g,
    (url) => `<a href="${url.replaceAll("&#38;", "&amp;")}">${url}</a>`,
  );

const WHEN = new Intl.DateTimeFormat("de-DE", {
  dateStyle: "medium",
  timeStyle: "medium",
  timeZone: "Europe/Berlin",
});

/** The local outbox of the embedded default: what would have been mailed, the newest first. */
export function keptMailPage(mailer: OutboxMailer): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    if (req.path === "/style.css") return res.type("css").send(KEPT_MAIL_STYLE);
    const to = typeof req.query["to"] === "string" ? req.query["to"].replaceAll("\0", "") : null;
    mailer.list(to).then((mails) => {
      if (req.accepts(["html", "json"]) === "json") return res.json(mails);
      return res.type("html").send(page(mails));
    }, next);
  };
}

const page = (mails: readonly KeptMail[]) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ausgang – Gemeinsam</title><link rel="stylesheet" href="/dev/mail/style.css"></head><body><main>
<a href="/">Zurück zu Gemeinsam</a>
<h1>Ausgang</h1>
<p>Diese Mails wurden nicht verschickt: Ohne SMTP_URL bleiben sie hier, die neueste zuerst.</p>
${mails.length ? mails.map(article).join("\n") : "<p>Noch keine Mail. Registrieren Sie sich, dann liegt hier der Bestätigungslink.</p>"}
</main></body></html>`;

const article = ({ to, subject, text, createdAt }: KeptMail) => `<article>
<h2>${escape(subject)}</h2>
<p class="meta">An ${escape(to)}, <time datetime="${createdAt.toISOString()}">${WHEN.format(createdAt)}</time></p>
<pre>${linked(text)}</pre></article>`;
