import { type EntityManager, Like } from "typeorm";
import type { PersonId, Scope } from "#kernel";
import { LegalDocument, type LegalDocumentKind } from "../model/legal-document.ts";
import { LegalAcceptance, Person } from "../model/person.ts";

export type NewVersion = Omit<LegalDocument, "version">;

/** How many of the people with an account have agreed to a text. */
export interface Agreement {
  readonly agreed: number;
  readonly people: number;
}

const MOST_FORMER = 200;

/** The legal texts in all their versions. Everybody reads them. */
export class LegalDocumentStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  /** The version in force. */
  async document(kind: LegalDocumentKind): Promise<LegalDocument> {
    return this.newestFirst(kind).limit(1).getOneOrFail();
  }

  version(kind: LegalDocumentKind, version: string): Promise<LegalDocument | null> {
    return this.scope.manager.findOneBy(LegalDocument, { kind, version });
  }

  /** Versions that are no longer in force, the newest first, without their texts. */
  async former(kind: LegalDocumentKind): Promise<LegalDocument[]> {
    return this.newestFirst(kind)
      .select(["d.kind", "d.version", "d.noteDe", "d.noteEn"])
      .offset(1)
      .limit(MOST_FORMER)
      .getMany();
  }

  /** The texts in force that need an agreement this person has not given. */
  async notAcceptedBy(personId: PersonId): Promise<LegalDocument[]> {
    const inForce = [await this.document("TERMS"), await this.document("PRIVACY")];
    const accepted = await this.scope.manager.findBy(LegalAcceptance, { personId });
    return inForce.filter(
      ({ kind, version }) => !accepted.some((each) => each.kind === kind && each.version === version),
    );
  }

  async agreement({ kind, version }: LegalDocument): Promise<Agreement> {
    const people = this.scope.manager.createQueryBuilder(Person, "p").where("p.state = 'ACTIVE'");
    const agreed = people
      .clone()
      .andWhere(
        "exists (select 1 from legal_acceptance a where a.person_id = p.id and a.kind = :kind and a.version = :version)",
        { kind, version },
      );
    return { agreed: await agreed.getCount(), people: await people.getCount() };
  }

  /** A new version, named by its day; a second one of that day gets a number. */
  async publish({ kind, ...texts }: NewVersion): Promise<string> {
    const { manager, now } = this.scope;
    const day = now.toISOString().slice(0, 10);
    const before = await manager.countBy(LegalDocument, { kind, version: Like(`${day}%`) });
    const version = before ? `${day}.${before + 1}` : day;
    await manager.insert(LegalDocument, { kind, version, ...texts });
    return version;
  }

  private newestFirst(kind: LegalDocumentKind) {
    return this.scope.manager
      .createQueryBuilder(LegalDocument, "d")
      .where("d.kind = :kind", { kind })
      .orderBy("left(d.version, 10)", "DESC")
      .addOrderBy("length(d.version)", "DESC") // the day's tenth version after its ninth
      .addOrderBy("d.version", "DESC");
  }
}
