import { type EntityManager, In, IsNull } from "typeorm";
import { type Id, type Page, type NamedPageRequest, type PersonId, type Scope, pageOf } from "#kernel";
import type { OrganisationKind } from "#directory/contract";
import { Organisation } from "../model/organisation.ts";
import { likePattern } from "./like-pattern.ts";

const MATCHES = 8;
const WORDS = 6;
/** How alike a typed text and a name must be, from 0 to 1, when not every word is found in it. */
const ALIKE = 0.45;
const ON_DESK = 50;

export interface OrganisationFilter {
  readonly search?: string | null;
  readonly kind?: OrganisationKind | null;
}

/** Organisations are known to everyone, but for those a moderator has rejected; there is nothing hidden in one. */
export class OrganisationStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  find(id: Id<"Organisation">): Promise<Organisation | null> {
    return this.scope.manager.findOneBy(Organisation, { id });
  }

  /** One to belong to; nobody rejects it until the unit ends. */
  findToJoin(id: Id<"Organisation">): Promise<Organisation | null> {
    return this.scope.manager.findOne(Organisation, {
      where: { id, rejectedAt: IsNull() },
      lock: { mode: "pessimistic_read" },
    });
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
      .andWhere("o.rejected_at is null")
      .getOneOrFail();
    return there.id;
  }

  /**
   * What a typed text may mean: names that begin with it, then names that hold all its words in any order, then names
   * that are alike, as with a slip of the finger.
   */
  async matches(typed: string): Promise<Organisation[]> {
    const words = typed.trim().split(/\s+/).slice(0, WORDS).map(likePattern);
    return this.scope.manager
      .createQueryBuilder(Organisation, "o")
      .where("o.rejected_at is null")
      .andWhere("(o.name ilike all (:words) or word_similarity(:typed, o.name) > :alike)")
      .orderBy("case when o.name ilike :start then 0 when o.name ilike all (:words) then 1 else 2 end")
      .addOrderBy("word_similarity(:typed, o.name)", "DESC")
      .addOrderBy("lower(o.name)")
      .setParameters({ words, alike: ALIKE, typed: typed.slice(0, 100).replaceAll("\0", "") })
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
      .where("o.rejected_at is null")
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
      where: { verifiedAt: IsNull(), rejectedAt: IsNull() },
      order: { createdAt: "ASC", id: "ASC" },
      take: ON_DESK,
    });
  }

  /** False where somebody else was faster. */
  async verify(id: Id<"Organisation">, by: PersonId): Promise<boolean> {
    const { affected } = await this.scope.manager.update(
      Organisation,
      { id, verifiedAt: IsNull(), rejectedAt: IsNull() },
      { verifiedAt: this.scope.now, verifiedById: by },
    );
    return affected === 1;
  }

  /** False where it is verified or rejected already. */
  async reject(id: Id<"Organisation">, by: PersonId, reason: string): Promise<boolean> {
    const { affected } = await this.scope.manager.update(
      Organisation,
      { id, verifiedAt: IsNull(), rejectedAt: IsNull() },
      { rejectedAt: this.scope.now, rejectedById: by, rejectionReason: reason },
    );
    return affected === 1;
  }
}
