import { AffiliationStore, BarrierReportStore, PersonStore } from "#directory/domain";
import type { PersonalData } from "#platform/personal-data";

const LANGUAGES = { DE: { DE: "Deutsch", EN: "German" }, EN: { DE: "Englisch", EN: "English" } };
const SEEN_BY = {
  EVERYONE: { DE: "alle Registrierten", EN: "everyone registered" },
  SHARED_GROUPS: { DE: "Mitglieder gemeinsamer Gruppen", EN: "members of shared groups" },
  NOBODY: { DE: "niemand", EN: "nobody" },
};
const TIES = {
  PENDING: { DE: "wartet auf Bestätigung", EN: "waits for confirmation" },
  CONFIRMED: { DE: "bestätigt", EN: "confirmed" },
  REJECTED: { DE: "abgelehnt", EN: "rejected" },
  ENDED: { DE: "beendet", EN: "ended" },
};
const ROLES = {
  MEMBER: { DE: "gehört dazu", EN: "belongs to it" },
  ADMINISTRATOR: { DE: "verwaltet sie", EN: "administers it" },
};
const STEPS = {
  PROFILE: { DE: "Profil", EN: "Profile" },
  TOPICS: { DE: "Sachgebiete", EN: "Subjects" },
  NOTIFICATIONS: { DE: "Benachrichtigungen", EN: "Notifications" },
  GROUP: { DE: "Erste Gruppe", EN: "First group" },
  ALL: { DE: "Liste geschlossen", EN: "List closed" },
};
const TEXTS = {
  TERMS: { DE: "Nutzungsbedingungen", EN: "Terms of use" },
  PRIVACY: { DE: "Datenschutz", EN: "Privacy" },
};

export function tellOfPerson(data: PersonalData): void {
  data.add(
    {
      key: "person",
      title: { DE: "Profil", EN: "Profile" },
      columns: {
        name: { DE: "Name", EN: "Name" },
        jobTitle: { DE: "Tätigkeit", EN: "Job title" },
        about: { DE: "Über mich", EN: "About me" },
        locale: { DE: "Sprache", EN: "Language", words: LANGUAGES },
        timeZone: { DE: "Zeitzone", EN: "Time zone" },
        jobTitleTo: { DE: "Tätigkeit sehen", EN: "Who sees the job title", words: SEEN_BY },
        aboutTo: { DE: "„Über mich“ sehen", EN: "Who sees “About me”", words: SEEN_BY },
        emailTo: { DE: "Mailadresse sehen", EN: "Who sees the mail address", words: SEEN_BY },
        createdAt: { DE: "Dabei seit", EN: "Here since" },
      },
      rows: async (unit, id) => {
        const person = await unit.store(PersonStore).find(id);
        if (!person) return [];
        const { name, jobTitle, about, locale, timeZone, jobTitleTo, aboutTo, emailTo, createdAt } = person;
        return [{ name, jobTitle, about, locale, timeZone, jobTitleTo, aboutTo, emailTo, createdAt }];
      },
    },
    {
      key: "firstSteps",
      title: { DE: "Erste Schritte", EN: "First steps" },
      columns: {
        step: { DE: "Schritt", EN: "Step", words: STEPS },
        skipped: { DE: "Übersprungen", EN: "Skipped" },
        doneAt: { DE: "Erledigt", EN: "Done" },
      },
      rows: async (unit, person) =>
        (await unit.store(PersonStore).stepsOf(person)).map(({ step, skipped, doneAt }) => ({
          ...{ step, skipped, doneAt },
        })),
    },
    {
      key: "affiliations",
      title: { DE: "Zugehörigkeiten", EN: "Affiliations" },
      columns: {
        organisation: { DE: "Organisation", EN: "Organisation" },
        state: { DE: "Stand", EN: "State", words: TIES },
        role: { DE: "Rolle", EN: "Role", words: ROLES },
        requestedAt: { DE: "Angegeben", EN: "Stated" },
        decidedAt: { DE: "Entschieden", EN: "Decided" },
        decisionReason: { DE: "Begründung", EN: "Reason" },
      },
      rows: (unit, person) => unit.store(AffiliationStore).history(person),
    },
    {
      key: "acceptances",
      title: { DE: "Zugestimmte Texte", EN: "Accepted texts" },
      columns: {
        kind: { DE: "Text", EN: "Text", words: TEXTS },
        version: { DE: "Fassung", EN: "Version" },
        acceptedAt: { DE: "Zugestimmt", EN: "Accepted" },
      },
      rows: async (unit, person) =>
        (await unit.store(PersonStore).acceptances(person)).map(({ kind, version, acceptedAt }) => ({
          ...{ kind, version, acceptedAt },
        })),
    },
    {
      key: "barrierReports",
      title: { DE: "Gemeldete Barrieren", EN: "Reported barriers" },
      columns: {
        page: { DE: "Seite", EN: "Page" },
        barrier: { DE: "Barriere", EN: "Barrier" },
        email: { DE: "Mailadresse für die Antwort", EN: "Mail address for the answer" },
        createdAt: { DE: "Gemeldet", EN: "Reported" },
        doneAt: { DE: "Erledigt", EN: "Done" },
      },
      rows: async (unit, person) =>
        (await unit.store(BarrierReportStore).ofPerson(person)).map(
          ({ page, barrier, email, createdAt, doneAt }) => ({ page, barrier, email, createdAt, doneAt }),
        ),
    },
  );
}
