import { AffiliationStore, PersonStore } from "#directory/domain";
import type { PersonalData } from "#platform/personal-data";

export function tellOfPerson(data: PersonalData): void {
  data.add(
    {
      key: "person",
      title: { DE: "Profil", EN: "Profile" },
      columns: {
        name: { DE: "Name", EN: "Name" },
        jobTitle: { DE: "Tätigkeit", EN: "Job title" },
        about: { DE: "Über mich", EN: "About me" },
        locale: { DE: "Sprache", EN: "Language" },
        createdAt: { DE: "Dabei seit", EN: "Here since" },
      },
      rows: async (unit, id) => {
        const person = await unit.store(PersonStore).find(id);
        if (!person) return [];
        const { name, jobTitle, about, locale, createdAt } = person;
        return [{ name, jobTitle, about, locale, createdAt }];
      },
    },
    {
      key: "affiliations",
      title: { DE: "Zugehörigkeiten", EN: "Affiliations" },
      columns: {
        organisation: { DE: "Organisation", EN: "Organisation" },
        state: { DE: "Stand", EN: "State" },
        role: { DE: "Rolle", EN: "Role" },
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
        kind: { DE: "Text", EN: "Text" },
        version: { DE: "Fassung", EN: "Version" },
        acceptedAt: { DE: "Zugestimmt", EN: "Accepted" },
      },
      rows: async (unit, person) =>
        (await unit.store(PersonStore).acceptances(person)).map(({ kind, version, acceptedAt }) => ({
          ...{ kind, version, acceptedAt },
        })),
    },
  );
}
