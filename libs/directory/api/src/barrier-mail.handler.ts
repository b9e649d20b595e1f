import { Actor, type Delivered, type UnitOfWork } from "#kernel";
import type { BarrierReported } from "#directory/contract";
import { PersonStore } from "#directory/domain";
import { Accounts } from "#identity/contract";
import type { Links, Mailer } from "#platform/mail";

const WORDS = {
  DE: {
    subject: "Jemand hat eine Barriere gemeldet",
    text: "auf Gemeinsam hat jemand eine Barriere gemeldet. Die Meldung steht in der Verwaltung. Bitte antworten Sie innerhalb eines Monats, falls eine Mailadresse dabei ist.",
    greeting: "Guten Tag,",
    action: "Meldung lesen",
    footer: "Sie bekommen diese Mail, weil Sie Gemeinsam verwalten.",
  },
  EN: {
    subject: "Somebody has reported a barrier",
    text: "somebody has reported a barrier on Gemeinsam. The report stands in the administration. Please answer within one month where a mail address is given.",
    greeting: "Hello,",
    action: "Read the report",
    footer: "You get this mail because you administer Gemeinsam.",
  },
} as const;

/** Tells everybody who administers of a report. Nothing a stranger wrote goes into the mail. */
export class BarrierMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly links: Links,
  ) {}

  async handle({ data: { reportId } }: Delivered<BarrierReported>): Promise<void> {
    const readers = await this.work.read(Actor.system("send-mail"), async (unit) => {
      const people = await unit.store(PersonStore).administrators();
      const addresses = await unit.port(Accounts).emailsOf(people.map(({ id }) => id));
      return people.map(({ id, locale }) => ({ id, locale, to: addresses.get(id) }));
    });
    for (const { id, locale, to } of readers) {
      if (!to) continue;
      const { subject, greeting, text, action, footer } = WORDS[locale];
      await this.mailer.send({
        key: `barrier/${reportId}/${id}`,
        ...{ to, locale, subject, footer },
        paragraphs: [greeting, text],
        action: { label: action, url: `${this.links.to("/verwaltung")}#barrieren` },
      });
    }
  }
}
