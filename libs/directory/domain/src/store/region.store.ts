import { type EntityManager, Like } from "typeorm";
import { type Id, type PersonId, type Scope, newId } from "#kernel";
import { LegalAcceptance } from "../model/person.ts";
import { LegalDocument, type LegalDocumentKind, Region } from "../model/region.ts";

export class RegionStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  /** The one region of this installation; null before an administrator has named it. */
  async current(): Promise<Region | null> {
    const [region] = await this.scope.manager.find(Region, { take: 1 });
    return region ?? null;
  }

  /** Names the region, or makes it where there is none yet. */
  async name(name: string, demo = false): Promise<Id<"Region">> {
    const there = await this.current();
    if (there) {
      await this.scope.manager.update(Region, { id: there.id }, { name });
      return there.id;
    }
    const id = newId<"Region">(this.scope.now);
    await this.scope.manager.insert(Region, { id, name, demo, createdAt: this.scope.now });
    return id;
  }

  /** The region, or one that waits for its name. */
  async currentOrNew(): Promise<Id<"Region">> {
    return (await this.current())?.id ?? (await this.name("Neue Region"));
  }

  /** The newest version of a text. */
  async document(kind: LegalDocumentKind): Promise<LegalDocument> {
    return this.scope.manager
      .createQueryBuilder(LegalDocument, "d")
      .where("d.kind = :kind", { kind })
      .orderBy("left(d.version, 10)", "DESC")
      .addOrderBy("length(d.version)", "DESC") // the day's tenth version after its ninth
      .addOrderBy("d.version", "DESC")
      .limit(1)
      .getOneOrFail();
  }

  /** The texts in force that need an agreement this person has not given. */
  async notAcceptedBy(personId: PersonId): Promise<LegalDocument[]> {
    const inForce = [await this.document("TERMS"), await this.document("PRIVACY")];
    const accepted = await this.scope.manager.findBy(LegalAcceptance, { personId });
    return inForce.filter(
      ({ kind, version }) => !accepted.some((each) => each.kind === kind && each.version === version),
    );
  }

  /** A new version, named by its day; a second one of that day gets a number. */
  async publish(kind: LegalDocumentKind, bodyDe: string, bodyEn: string): Promise<string> {
    const { manager, now } = this.scope;
    const day = now.toISOString().slice(0, 10);
    const before = await manager.countBy(LegalDocument, { kind, version: Like(`${day}%`) });
    const version = before ? `${day}.${before + 1}` : day;
    await manager.insert(LegalDocument, { kind, version, bodyDe, bodyEn });
    return version;
  }
}
