export { htmlOf, textOf } from "./mail-text.ts";
export { DiscardingMailer, type Mail, Mailer } from "./mailer.ts";
export { type KeptMail, OutboxMailer } from "./outbox-mailer.ts";
export { SmtpMailer } from "./smtp-mailer.ts";
export { Links } from "./links.ts";
