import { Actor, type Delivered, type UnitOfWork } from "#kernel";
import { Accounts, ConfirmationWanted, type PasswordResetRequested } from "#identity/contract";
import type { Links, Mailer } from "#platform/mail";

/**
 * Mails the link to set a new password; where the address is not confirmed yet, the link that confirms it goes out.
 * Each try makes a new token, so that none lies anywhere before it is sent.
 */
export class ResetMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly links: Links,
  ) {}

  async handle({ id, data }: Delivered<PasswordResetRequested>): Promise<void> {
    const prepared = await this.work.write(Actor.system("send-mail"), async (tx) => {
      const accounts = tx.port(Accounts);
      const account = await accounts.findByEmail(data.email);
      if (account?.confirmed)
        return { token: await accounts.issueToken(account.id, "RESET"), to: account.email };
      if (account) tx.publish(new ConfirmationWanted({ personId: account.id }));
      return null;
    });
    if (!prepared) return;
    await this.mailer.send({
      key: `reset/${id}`,
      to: prepared.to,
      locale: "DE",
      subject: "Neues Passwort für Gemeinsam / New password for Gemeinsam",
      paragraphs: [
        "Guten Tag,",
        "mit diesem Link setzen Sie ein neues Passwort. Er gilt eine Stunde und nur einmal.",
        "This link lets you set a new password. It is valid for one hour and only once.",
      ],
      action: {
        label: "Neues Passwort setzen / Set a new password",
        url: this.links.to("/passwort/neu", { token: prepared.token }),
      },
      footer:
        "Wenn Sie das nicht waren, brauchen Sie nichts zu tun. / If this was not you, there is nothing to do.",
    });
  }
}
