import { Actor, type Delivered, type DomainEvent, type PersonId, type UnitOfWork } from "#kernel";
import { Accounts } from "#identity/contract";
import type { Links, Mailer } from "#platform/mail";

type AboutPerson = Delivered<DomainEvent<{ readonly personId: PersonId }>>;

/** The mails around a registration. In both languages: nothing is known of the reader yet. */
export class RegistrationMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly links: Links,
  ) {}

  /** The link that proves the address; made at the moment of sending, so that it lies nowhere before. */
  async confirm({ id, data: { personId } }: AboutPerson): Promise<void> {
    const prepared = await this.work.write(Actor.system("send-mail"), async (tx) => {
      const accounts = tx.port(Accounts);
      const token = await accounts.issueToken(personId, "CONFIRM");
      return { token, to: (await accounts.emailsOf([personId])).get(personId) };
    });
    if (!prepared?.to) return;
    await this.mailer.send({
      key: `confirm/${id}`,
      to: prepared.to,
      locale: "DE",
      subject: "Bitte bestätigen Sie Ihre Mailadresse / Please confirm your mail address",
      paragraphs: [
        "Guten Tag,",
        "jemand hat sich mit dieser Adresse bei Gemeinsam registriert. Wenn Sie das waren, bestätigen Sie die Adresse bitte mit diesem Link und Ihrem Passwort. Der Link gilt drei Tage.",
        "Somebody registered at Gemeinsam with this address. If it was you, please confirm it with this link and your password. The link is valid for three days.",
      ],
      action: {
        label: "Mailadresse bestätigen / Confirm mail address",
        url: this.links.to("/bestaetigen", { token: prepared.token }),
      },
      footer:
        "Wenn Sie das nicht waren, brauchen Sie nichts zu tun. / If this was not you, there is nothing to do.",
    });
  }

  /** To the owner of an address somebody tried to register again. */
  async alreadyThere({ id, data: { personId } }: AboutPerson): Promise<void> {
    const to = await this.work.read(Actor.system("send-mail"), async (unit) =>
      (await unit.port(Accounts).emailsOf([personId])).get(personId),
    );
    if (!to) return;
    await this.mailer.send({
      key: `registered/${id}`,
      to,
      locale: "DE",
      subject: "Sie haben schon ein Konto bei Gemeinsam / You already have an account at Gemeinsam",
      paragraphs: [
        "Guten Tag,",
        "jemand wollte mit dieser Adresse ein neues Konto anlegen. Sie haben schon eines: Melden Sie sich einfach an, oder setzen Sie ein neues Passwort.",
        "Somebody wanted to create a new account with this address. You already have one: just sign in, or set a new password.",
      ],
      action: { label: "Anmelden / Sign in", url: this.links.to("/anmelden") },
      footer:
        "Wenn Sie das nicht waren, brauchen Sie nichts zu tun. / If this was not you, there is nothing to do.",
    });
  }
}
