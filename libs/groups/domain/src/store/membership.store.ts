import { type EntityManager, IsNull, Not } from "typeorm";
import { type Id, type Page, type PageRequest, type PersonId, type Scope, newId, pageOf } from "#kernel";
import { readableBy } from "#groups/contract";
import { Membership } from "../model/group.ts";

export class MembershipStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  /** A person's own place, or one the actor may see; null where there is none. */
  current(groupId: Id<"Group">, personId: PersonId): Promise<Membership | null> {
    return this.scope.manager.findOneBy(Membership, { groupId, personId, endedAt: IsNull() });
  }

  async moderatorsOf(groups: readonly Id<"Group">[]): Promise<Membership[]> {
    return this.scope.manager
      .createQueryBuilder(Membership, "m")
      .where("m.group_id = any(:groups) and m.role = 'MODERATOR' and m.ended_at is null", { groups })
      .orderBy("m.startedAt")
      .addOrderBy("m.id")
      .getMany();
  }

  moderates(personId: PersonId): Promise<boolean> {
    return this.scope.manager.existsBy(Membership, { personId, role: "MODERATOR", endedAt: IsNull() });
  }

  /** Members of a group the actor reads, the newest first; of another group nobody. */
  async visible(groupId: Id<"Group">, { first, after }: PageRequest): Promise<Page<Membership>> {
    const query = this.scope.manager
      .createQueryBuilder(Membership, "m")
      .where("m.group_id = :groupId and m.ended_at is null", { groupId })
      .andWhere(readableBy("m.audience_id", ":person"), { person: this.scope.actor.personId })
      .orderBy("m.startedAt", "DESC")
      .addOrderBy("m.id", "DESC")
      .limit(first + 1);
    if (after) query.andWhere("(m.started_at, m.id) < (:at, :id)", after);
    return pageOf(await query.getMany(), first);
  }

  async add(given: Pick<Membership, "groupId" | "audienceId" | "personId" | "role">): Promise<void> {
    await this.scope.manager.insert(Membership, {
      ...given,
      id: newId(this.scope.now),
      startedAt: this.scope.now,
      endedAt: null,
      endedById: null,
      endReason: null,
    });
  }

  /** Makes somebody a moderator (a member too, where they were none) or a mere member; false if they were that already. */
  async setRole(
    { groupId, audienceId, personId }: Pick<Membership, "groupId" | "audienceId" | "personId">,
    role: Membership["role"],
  ): Promise<boolean> {
    const { manager, now } = this.scope;
    const [row] = await manager.query<[{ changed: boolean }]>(
      "select change_membership_role($1, $2, $3, $4, $5, $6) as changed",
      [newId(now), groupId, audienceId, personId, role, now],
    );
    return row.changed;
  }

  /**
   * Ends a place in a group. Waits until no frame is under way to the group's readers: what is sent afterwards is sent
   * without this person.
   */
  async end({ id, audienceId }: Membership, by: PersonId, reason: string | null): Promise<void> {
    await this.lockAudience(audienceId, "exclusive");
    await this.scope.manager.update(
      Membership,
      { id },
      { endedAt: this.scope.now, endedById: by, endReason: reason },
    );
  }

  /** What the person was told when their newest ended place ended. */
  async endReason(groupId: Id<"Group">, personId: PersonId): Promise<string | null> {
    const ended = await this.scope.manager.findOne(Membership, {
      where: { groupId, personId, endedAt: Not(IsNull()) },
      order: { endedAt: "DESC" },
    });
    return ended?.endReason ?? null;
  }

  /** Held until the unit ends. */
  async lockAudience(audienceId: Id<"Audience">, mode: "shared" | "exclusive"): Promise<void> {
    const lock = mode === "shared" ? "pg_advisory_xact_lock_shared" : "pg_advisory_xact_lock";
    await this.scope.manager.query(`select ${lock}(hashtextextended($1, 0))`, [audienceId]);
  }
}
