import { Actor, type Delivered, type UnitOfWork } from "#kernel";
import { Accounts, type EmailChangeRequested, type EmailChanged } from "#identity/contract";
import type { Links, Mailer } from "#platform/mail";

/** The mails around a new address. In both languages: the new address has told no language yet. */
export class EmailChangeMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly links: Links,
  ) {}

  /** The link that proves the new address; whoever has an account under it is told that instead. */
  async link({ id, data: { email, tokenId } }: Delivered<EmailChangeRequested>): Promise<void> {
    const { taken, token } = (await this.work.write(Actor.system("send-mail"), async (tx) => {
      const accounts = tx.port(Accounts);
      const owner = await accounts.findByEmail(email);
      return { taken: owner?.confirmed ?? false, token: await accounts.issuePrepared(tokenId) };
    }))!;
    if (!token) return;
    await this.mailer.send({
      ...{ key: `email-change/${id}`, to: email, locale: "DE" },
      ...(taken ? this.taken() : this.prove(token)),
      footer:
        "Wenn Sie das nicht waren, brauchen Sie nichts zu tun. / If this was not you, there is nothing to do.",
    });
  }

  /** Tells the former address, so that nobody loses an account without a word. */
  async changed({ id, data: { former } }: Delivered<EmailChanged>): Promise<void> {
    await this.mailer.send({
      ...{ key: `email-changed/${id}`, to: former, locale: "DE" },
      subject: "Ihre Mailadresse bei Gemeinsam wurde geändert / Your mail address at Gemeinsam was changed",
      paragraphs: [
        "Guten Tag,",
        "Ihr Konto bei Gemeinsam hat jetzt eine andere Mailadresse. Mails gehen nicht mehr an diese.",
        "Your account at Gemeinsam has another mail address now. No mail goes to this one any more.",
      ],
      footer:
        "Wenn Sie das nicht waren, wenden Sie sich bitte sofort an die im Impressum genannte Stelle. / If this was not you, please write to the body named in the imprint at once.",
    });
  }

  private prove(token: string) {
    return {
      subject: "Bitte bestätigen Sie Ihre neue Mailadresse / Please confirm your new mail address",
      paragraphs: [
        "Guten Tag,",
        "mit diesem Link wird diese Adresse die Ihres Kontos bei Gemeinsam. Er gilt eine Stunde und nur einmal.",
        "This link makes this address the one of your account at Gemeinsam. It is valid for one hour and only once.",
      ],
      action: {
        label: "Neue Adresse bestätigen / Confirm new address",
        url: this.links.to("/mailadresse", { token }),
      },
    };
  }

  private taken() {
    return {
      subject: "Diese Mailadresse hat schon ein Konto / This mail address already has an account",
      paragraphs: [
        "Guten Tag,",
        "jemand wollte diese Adresse für ein anderes Konto bei Gemeinsam verwenden. Sie gehört schon zu Ihrem.",
        "Somebody wanted to use this address for another account at Gemeinsam. It already belongs to yours.",
      ],
    };
  }
}
