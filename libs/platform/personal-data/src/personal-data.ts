import type { PersonId, ReadUnit } from "#kernel";

export type Locale = "DE" | "EN";

/** A row of what is stored about a person; times as Date. */
export type Row = Readonly<Record<string, string | number | boolean | Date | null>>;

type Words = Readonly<Record<Locale, string>>;

export interface Column extends Words {
  /** What a code means to people; the archive's JSON keeps the code. */
  readonly words?: Readonly<Record<string, Words>>;
  /** Text with markup, which the page shows as it looks. */
  readonly markdown?: boolean;
}

/** One kind of thing that a context stores about people. */
export interface Section {
  /** In the archive's JSON. */
  readonly key: string;
  readonly title: Words;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: (unit: ReadUnit, person: PersonId) => Promise<readonly Row[]>;
}

/** What all contexts store about a person, for the person (GDPR Art. 15 and 20). Each adds its sections at start. */
export class PersonalData {
  private readonly sections: Section[] = [];

  add(...sections: readonly Section[]): void {
    this.sections.push(...sections);
  }

  async collect(unit: ReadUnit, person: PersonId): Promise<readonly Collected[]> {
    const collected: Collected[] = [];
    for (const section of this.sections) collected.push({ section, rows: await section.rows(unit, person) });
    return collected;
  }
}

export interface Collected {
  readonly section: Section;
  readonly rows: readonly Row[];
}
