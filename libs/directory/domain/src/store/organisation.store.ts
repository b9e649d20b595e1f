import { type EntityManager, In, IsNull } from "typeorm";
import { type Id, type Page, type NamedPageRequest, type PersonId, type Scope, pageOf } from "#kernel";
import type { OrganisationKind } from "#directory/contract";
import { Organisation } from "../model/organisation.ts";
import { likePattern } from "./like-pattern.ts";

const MATCHES = 8;
const ON_DESK = 50;

export interface OrganisationFilter {
  readonly search?: string | null;
  readonly kind?: OrganisationKind | null;
}

/** Organisations are known to everyone; there is nothing hidden in one. */
export class OrganisationStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  find(id: Id<"Organisation">): Promise<Organisation | null> {
    return this.scope.manager.findOneBy(Organisation, { id });
  }

  findMany(ids: readonly Id<"Organisation">[]): Promise<Organisation[]> {
    return this.scope.manager.findBy(Organisation, { id: In([...ids]) });
  }

  /** Enters it, or answers the one that stands there under that name in that place. */
  async addOrFind(organisation: Organisation): Promise<Id<"Organisation">> {
    const query = this.scope.manager.createQueryBuilder();
    await query.insert().into(Organisation).values(organisation).orIgnore().execute();
    const there = await this.scope.manager
      .createQueryBuilder(Organisation, "o")
      .where("lower(o.name) = lower(:name) and lower(o.locality) = lower(:locality)", { ...organisation })
      .getOneOrFail();
    return there.id;
  }

  /** What a typed text may mean: names that begin with it before names that contain it. */
  async matches(typed: string): Promise<Organisation[]> {
    return this.scope.manager
      .createQueryBuilder(Organisation, "o")
      .where("o.name ilike :pattern", { pattern: likePattern(typed) })
      .orderBy("case when o.name ilike :start then 0 else 1 end")
      .addOrderBy("lower(o.name)")
      .setParameter("start", likePattern(typed).slice(1))
      .limit(MATCHES)
      .getMany();
  }

  async list(
    { search, kind }: OrganisationFilter,
    { first, after }: NamedPageRequest,
  ): Promise<Page<Organisation>> {
    const query = this.scope.manager
      .createQueryBuilder(Organisation, "o")
      .orderBy("lower(o.name)")
      .addOrderBy("o.id")
      .limit(first + 1);
    if (search?.trim()) query.andWhere("o.name ilike :pattern", { pattern: likePattern(search) });
    if (kind) query.andWhere("o.kind = :kind", { kind });
    if (after) query.andWhere("(lower(o.name), o.id) > (lower(:name), :id)", after);
    return pageOf(await query.getMany(), first);
  }

  unverified(): Promise<Organisation[]> {
    return this.scope.manager.find(Organisation, {
      where: { verifiedAt: IsNull() },
      order: { createdAt: "ASC", id: "ASC" },
      take: ON_DESK,
    });
  }

  /** False where somebody else was faster. */
  async verify(id: Id<"Organisation">, by: PersonId): Promise<boolean> {
    const { affected } = await this.scope.manager.update(
      Organisation,
      { id, verifiedAt: IsNull() },
      { verifiedAt: this.scope.now, verifiedById: by },
    );
    return affected === 1;
  }
}
