import type { EntityManager } from "typeorm";
import { type Id, type Scope, newId } from "#kernel";
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
    return this.scope.manager.findOneOrFail(LegalDocument, { where: { kind }, order: { version: "DESC" } });
  }
}
