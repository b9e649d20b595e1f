import { type EntityManager, In } from "typeorm";
import { type Id, type PersonId, type Scope, newId } from "#kernel";
import { type GroupKind, readableBy } from "#groups/contract";
import { Audience, Group, type GroupRule } from "../model/group.ts";

export interface Headcount {
  readonly groupId: Id<"Group">;
  readonly people: number;
  readonly companies: number;
  readonly authorities: number;
  readonly institutions: number;
}

/** Groups themselves (name, purpose, rules) are known to everyone who is signed in; their content is not. */
export class GroupStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  find(id: Id<"Group">): Promise<Group | null> {
    return this.scope.manager.findOneBy(Group, { id });
  }

  findMany(ids: readonly Id<"Group">[]): Promise<Group[]> {
    return this.scope.manager.findBy(Group, { id: In([...ids]) });
  }

  findBySlug(slug: string): Promise<Group | null> {
    return this.scope.manager.findOneBy(Group, { slug: slug.slice(0, 100).replaceAll("\0", "") });
  }

  list(): Promise<Group[]> {
    return this.scope.manager.find(Group, { order: { kind: "DESC", name: "ASC" } });
  }

  /** Those whose content the person reads, networks first. */
  readableFor(person: PersonId): Promise<Group[]> {
    return this.scope.manager
      .createQueryBuilder(Group, "g")
      .where(
        `exists (select 1 from audience a where a.group_id = g.id and a.kind <> 'MODERATORS'
           and ${readableBy("a.id", ":person")})`,
        { person },
      )
      .orderBy("g.kind", "DESC")
      .addOrderBy("g.name")
      .getMany();
  }

  async add(given: {
    regionId: Id<"Region">;
    slug: string;
    name: string;
    kind: GroupKind;
    purpose: string;
    rules: readonly GroupRule[];
  }) {
    const { now, manager } = this.scope;
    const id = newId<"Group">(now);
    await manager.insert(Group, { ...given, id, createdAt: now });
    const kinds = given.kind === "NETWORK" ? (["NETWORK"] as const) : (["MEMBERS"] as const);
    for (const kind of [...kinds, "MODERATORS" as const])
      await manager.insert(Audience, { id: newId(now), groupId: id, kind });
    return id;
  }

  async change(id: Id<"Group">, change: { name: string; purpose: string; rules: readonly GroupRule[] }) {
    await this.scope.manager.update(Group, { id }, change);
  }

  slugTaken(slug: string): Promise<boolean> {
    return this.scope.manager.existsBy(Group, { slug });
  }

  /** `content` is who reads the group, `desk` its moderators. */
  async audiencesOf(id: Id<"Group">): Promise<{ content: Id<"Audience">; desk: Id<"Audience"> }> {
    const audiences = await this.scope.manager.findBy(Audience, { groupId: id });
    const one = (desk: boolean) => audiences.find(({ kind }) => (kind === "MODERATORS") === desk)!.id;
    return { content: one(false), desk: one(true) };
  }

  async headcounts(ids: readonly Id<"Group">[]): Promise<Headcount[]> {
    return await this.scope.manager.query<Headcount[]>(
      `select group_id as "groupId", people, companies, authorities, institutions
       from group_headcount where group_id = any($1)`,
      [ids],
    );
  }
}
