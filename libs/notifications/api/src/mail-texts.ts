import type { NotificationKind } from "#notifications/domain";

/** What a mail may say; empty where it does not apply. */
export interface MailFacts {
  /** Who caused it. */
  readonly actor: string;
  /** Title of the thread, or name of the organisation; a closed group's titles stand in no mail. */
  readonly title: string;
  readonly excerpt: string;
  readonly group: string;
  readonly reason: string;
  /** From when on a rejected person may ask again. */
  readonly again?: Date | null;
  /** The receiver's, an IANA name; null where they have chosen none. */
  readonly timeZone?: string | null;
  readonly path: string;
}

export interface MailText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly label: string;
  readonly footer: string;
}

type Line = (facts: MailFacts) => string;

/** What a thread is called, or no more than where it stands. */
const topic = ({ title, group }: MailFacts): string => (title ? `: ${title}` : ` (${group})`);

const DE: Record<NotificationKind, Line> = {
  THREAD_ASKED: (facts) => `${facts.actor} hat ein Thema eröffnet${topic(facts)}`,
  QUESTION_ANSWERED: (facts) => `${facts.actor} hat auf Ihre Frage geantwortet${topic(facts)}`,
  POST_ANSWERED: (facts) => `${facts.actor} hat auf Ihren Beitrag geantwortet${topic(facts)}`,
  THREAD_CONTINUED: (facts) => `${facts.actor} hat geschrieben${topic(facts)}`,
  ANSWER_ACCEPTED: (facts) => `${facts.actor} hat Ihre Antwort angenommen${topic(facts)}`,
  JOIN_REQUESTED: ({ actor, group }) => `${actor} bittet um Freischaltung für „${group}“`,
  JOIN_APPROVED: ({ group }) => `Sie sind freigeschaltet für „${group}“`,
  JOIN_REJECTED: ({ group }) => `Ihre Beitrittsanfrage für „${group}“ wurde abgelehnt`,
  JOIN_REOPENED: ({ group }) => `Sie können wieder um Freischaltung für „${group}“ bitten`,
  MEMBERSHIP_ENDED: ({ group }) => `Ihre Mitgliedschaft in „${group}“ ist beendet`,
  MODERATOR_APPOINTED: ({ group }) => `Sie moderieren jetzt „${group}“`,
  AFFILIATION_REQUESTED: ({ actor, title }) =>
    `${actor} gibt an, zu dieser Organisation zu gehören: ${title}`,
  AFFILIATION_CONFIRMED: ({ title }) => `Ihre Zugehörigkeit ist bestätigt: ${title}`,
  AFFILIATION_REJECTED: ({ title }) => `Ihre Zugehörigkeit wurde nicht bestätigt: ${title}`,
  ORGANISATION_VERIFIED: ({ title }) => `Ihre Organisation ist geprüft: ${title}`,
};

const EN: Record<NotificationKind, Line> = {
  THREAD_ASKED: (facts) => `${facts.actor} opened a thread${topic(facts)}`,
  QUESTION_ANSWERED: (facts) => `${facts.actor} answered your question${topic(facts)}`,
  POST_ANSWERED: (facts) => `${facts.actor} replied to your post${topic(facts)}`,
  THREAD_CONTINUED: (facts) => `${facts.actor} wrote${topic(facts)}`,
  ANSWER_ACCEPTED: (facts) => `${facts.actor} accepted your answer${topic(facts)}`,
  JOIN_REQUESTED: ({ actor, group }) => `${actor} asks to be let into “${group}”`,
  JOIN_APPROVED: ({ group }) => `You have been let into “${group}”`,
  JOIN_REJECTED: ({ group }) => `Your request to join “${group}” was rejected`,
  JOIN_REOPENED: ({ group }) => `You may ask again to be let into “${group}”`,
  MEMBERSHIP_ENDED: ({ group }) => `Your membership of “${group}” has ended`,
  MODERATOR_APPOINTED: ({ group }) => `You moderate “${group}” now`,
  AFFILIATION_REQUESTED: ({ actor, title }) => `${actor} says they belong to this organisation: ${title}`,
  AFFILIATION_CONFIRMED: ({ title }) => `Your affiliation is confirmed: ${title}`,
  AFFILIATION_REJECTED: ({ title }) => `Your affiliation was not confirmed: ${title}`,
  ORGANISATION_VERIFIED: ({ title }) => `Your organisation is verified: ${title}`,
};

const day = (language: string, date: Date, zone?: string | null) =>
  date.toLocaleDateString(language, { dateStyle: "long", timeZone: zone ?? "Europe/Berlin" });

const FRAME = {
  DE: {
    lines: DE,
    hello: "Guten Tag,",
    reason: "Begründung:",
    greeting: "Die Moderation schreibt Ihnen:",
    again: (from: Date, zone?: string | null) =>
      `Ab dem ${day("de-DE", from, zone)} können Sie neu anfragen.`,
    label: "In Gemeinsam ansehen",
    footer: "Sie bekommen diese Mail von Gemeinsam. Welche Mails Sie bekommen, wählen Sie in Ihrem Profil.",
  },
  EN: {
    lines: EN,
    hello: "Hello,",
    reason: "Reason:",
    greeting: "The moderators write to you:",
    again: (from: Date, zone?: string | null) => `You can ask again from ${day("en-GB", from, zone)} on.`,
    label: "View in Gemeinsam",
    footer: "You receive this mail from Gemeinsam. You choose in your profile which mails you get.",
  },
} as const;

/** The words of a mail in the receiver's language. */
export function mailText(locale: "DE" | "EN", kind: NotificationKind, facts: MailFacts): MailText {
  const { lines, hello, reason, greeting, again, label, footer } = FRAME[locale];
  const line = lines[kind](facts);
  return {
    subject: line,
    paragraphs: [
      hello,
      /[.?!…]$/.test(line) ? line : `${line}.`,
      ...(facts.excerpt ? [facts.excerpt] : []),
      ...(facts.reason ? [`${kind === "JOIN_APPROVED" ? greeting : reason}\n${facts.reason}`] : []),
      ...(facts.again ? [again(facts.again, facts.timeZone)] : []),
    ],
    label,
    footer,
  };
}
