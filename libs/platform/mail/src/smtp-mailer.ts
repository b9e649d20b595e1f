import { createHash } from "node:crypto";
import { type Transporter, createTransport } from "nodemailer";
import { htmlOf, textOf } from "./mail-text.ts";
import { type Mail, Mailer } from "./mailer.ts";

/**
 * In milliseconds. A server that is away is told apart soon; one that looks through a mail before it takes it gets its
 * time. Whoever ends a membership waits for a mail that is being handed over, so nothing here is without an end.
 */
const PATIENCE = {
  dnsTimeout: 5_000,
  connectionTimeout: 5_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
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
