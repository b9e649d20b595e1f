import { type NotificationKind, NotificationStore } from "#notifications/domain";
import type { PersonalData } from "#platform/personal-data";

const KINDS: Readonly<Record<NotificationKind, Readonly<Record<"DE" | "EN", string>>>> = {
  THREAD_ASKED: { DE: "Neues Thema", EN: "New topic" },
  QUESTION_ANSWERED: { DE: "Antwort auf Ihre Frage", EN: "Answer to your question" },
  POST_ANSWERED: { DE: "Antwort auf Ihren Beitrag", EN: "Reply to your post" },
  THREAD_CONTINUED: {
    DE: "Neuer Beitrag in einem Thema, in dem Sie schreiben",
    EN: "New post where you write",
  },
  ANSWER_ACCEPTED: { DE: "Ihre Antwort wurde angenommen", EN: "Your answer was accepted" },
  JOIN_REQUESTED: { DE: "Beitrittsanfrage an Sie", EN: "Join request for you to decide" },
  JOIN_APPROVED: { DE: "Freischaltung", EN: "You were let in" },
  JOIN_REJECTED: { DE: "Ablehnung Ihrer Beitrittsanfrage", EN: "Your join request was rejected" },
  JOIN_REOPENED: { DE: "Sie können neu anfragen", EN: "You may ask again" },
  MEMBERSHIP_ENDED: { DE: "Ende einer Mitgliedschaft", EN: "End of a membership" },
  MODERATOR_APPOINTED: { DE: "Sie moderieren eine Gruppe", EN: "You moderate a group" },
  AFFILIATION_REQUESTED: { DE: "Zugehörigkeit zu bestätigen", EN: "Affiliation for you to confirm" },
  AFFILIATION_CONFIRMED: { DE: "Zugehörigkeit bestätigt", EN: "Affiliation confirmed" },
  AFFILIATION_REJECTED: { DE: "Zugehörigkeit nicht bestätigt", EN: "Affiliation not confirmed" },
  ORGANISATION_VERIFIED: { DE: "Ihre Organisation ist geprüft", EN: "Your organisation is verified" },
};
const KIND = { DE: "Art", EN: "Kind", words: KINDS };

export function tellOfInbox(data: PersonalData): void {
  data.add(
    {
      key: "notifications",
      title: { DE: "Eingang", EN: "Inbox" },
      columns: {
        kind: KIND,
        createdAt: { DE: "Zeit", EN: "Time" },
        readAt: { DE: "Gelesen", EN: "Read" },
        mailedAt: { DE: "Per Mail geschickt", EN: "Sent by mail" },
      },
      rows: (unit, person) => unit.store(NotificationStore).history(person),
    },
    {
      key: "mailPreferences",
      title: { DE: "Gewählte Mails", EN: "Chosen mails" },
      columns: { kind: KIND, mail: { DE: "Mail", EN: "Mail" } },
      rows: (unit, person) => unit.store(NotificationStore).choices(person),
    },
  );
}
