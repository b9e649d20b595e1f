import type { DataSource } from "typeorm";
import { htmlOf, textOf } from "./mail-text.ts";
import { type Mail, Mailer } from "./mailer.ts";

export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
}

/** The embedded default without SMTP: mails lie in a table and are shown at /dev/mail. Repeated sendings leave one. */
export class OutboxMailer extends Mailer {
  constructor(private readonly source: DataSource) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    await this.source.query(
      `insert into kept_mail (key, recipient, subject, text, html, created_at)
       values ($1, $2, $3, $4, $5, now()) on conflict (key) do nothing`,
      [mail.key, mail.to, mail.subject, textOf(mail), htmlOf(mail)],
    );
  }

  override async forget(words: readonly string[]): Promise<void> {
    await this.source.query(
      `delete from kept_mail using unnest($1::text[]) as word
       where recipient = word
         or (word like '% %' and (position(word in subject) > 0 or position(word in text) > 0))`,
      [words],
    );
  }

  /** The newest first, to one address where one is given. */
  async list(to: string | null): Promise<KeptMail[]> {
    return await this.source.query<KeptMail[]>(
      `select key as id, recipient as "to", subject, text, created_at as "createdAt" from kept_mail
       where $1::text is null or recipient = $1 order by created_at desc, key limit 50`,
      [to],
    );
  }
}
