import { createHash } from "node:crypto";
import { type Transporter, createTransport } from "nodemailer";
import { htmlOf, textOf } from "./mail-text.ts";
import { type Mail, Mailer } from "./mailer.ts";

/** In milliseconds. Together below a statement's lock_timeout: whoever waits for a mail to be handed over is not refused. */
const PATIENCE = {
  dnsTimeout: 2_000,
  connectionTimeout: 3_000,
  greetingTimeout: 3_000,
  socketTimeout: 4_000,
};

/** Sends through the operator's SMTP server. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ url, ...PATIENCE });
  }

  async send(mail: Mail): Promise<void> {
    const domain = this.from.split("@").at(-1)?.replace(/[>\s]/g, "") ?? "localhost";
    const key = createHash("sha256").update(mail.key).digest("hex").slice(0, 32);
    await this.transport.sendMail({
      from: this.from,
      to: mail.to,
      subject: mail.subject,
      text: textOf(mail),
      html: htmlOf(mail),
      messageId: `<${key}@${domain}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
  }
}
