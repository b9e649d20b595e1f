import { type EntityManager, Not } from "typeorm";
import { type Id, type Scope, newId } from "#kernel";
import { Region, RegionLogo } from "../model/region.ts";

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

  async paint(accent: string | null): Promise<void> {
    await this.scope.manager.update(Region, { id: await this.currentOrNew() }, { accent });
  }

  /** Takes the place of the logo there was; with null there is none any more. */
  async placeLogo(logo: RegionLogo | null): Promise<void> {
    const { manager } = this.scope;
    if (logo) await manager.upsert(RegionLogo, logo, ["hash"]);
    await manager.update(Region, { id: await this.currentOrNew() }, { logoHash: logo?.hash ?? null });
    await manager.delete(RegionLogo, { hash: Not(logo?.hash ?? "") });
  }

  logo(hash: string): Promise<RegionLogo | null> {
    return this.scope.manager.findOneBy(RegionLogo, { hash });
  }

  /** Width and height, without the picture. */
  logoSize(hash: string): Promise<Pick<RegionLogo, "hash" | "width" | "height"> | null> {
    return this.scope.manager.findOne(RegionLogo, {
      select: { hash: true, width: true, height: true },
      where: { hash },
    });
  }

  /** The region, or one that waits for its name. */
  async currentOrNew(): Promise<Id<"Region">> {
    return (await this.current())?.id ?? (await this.name("Neue Region"));
  }
}
