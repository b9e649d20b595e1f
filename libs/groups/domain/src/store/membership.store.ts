import { type EntityManager, IsNull } from "typeorm";
import { type Id, type Page, type PageRequest, type PersonId, type Scope, newId, pageOf } from "#kernel";
import { readableBy } from "#groups/contract";
import { Membership } from "../model/group.ts";

type MembershipRecord = Readonly<
  Record<"group" | "role", string> &
    Record<"startedAt", Date> &
    Record<"endedAt", Date | null> &
    Record<"endReason", string | null>
>;

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
      .andWhere(ACTIVE)
      .orderBy("m.startedAt")
      .addOrderBy("m.id")
      .getMany();
  }

  moderates(personId: PersonId): Promise<boolean> {
    return this.scope.manager
      .createQueryBuilder(Membership, "m")
      .where("m.person_id = :personId and m.role = 'MODERATOR' and m.ended_at is null", { personId })
      .andWhere(ACTIVE)
      .getExists();
  }

  /** Whoever moderates any group. */
  async everyModerator(): Promise<PersonId[]> {
    const places = await this.scope.manager
      .createQueryBuilder(Membership, "m")
      .distinctOn(["m.personId"])
      .where("m.role = 'MODERATOR' and m.ended_at is null")
      .andWhere(ACTIVE)
      .getMany();
    return places.map(({ personId }) => personId);
  }

  /** Of these people, those in a closed group of the person's, or with an open request that the person decides about. */
  async sharedWith(personId: PersonId, people: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
    const rows = await this.scope.manager.query<{ person_id: PersonId }[]>(
      `select other.person_id from membership mine
         join membership other on other.group_id = mine.group_id and other.ended_at is null
         join "group" on "group".id = mine.group_id and "group".kind = 'CLOSED'
       where mine.person_id = $1 and mine.ended_at is null and other.person_id = any($2)
       union
       select request.person_id from membership mine
         join join_request request on request.group_id = mine.group_id and request.state = 'REQUESTED'
       where mine.person_id = $1 and mine.ended_at is null and mine.role = 'MODERATOR'
         and request.person_id = any($2)`,
      [personId, people],
    );
    return new Set(rows.map(({ person_id }) => person_id));
  }

  /** The person's newest ended place in each of these groups. */
  async endedOf(personId: PersonId, groups: readonly Id<"Group">[]): Promise<Membership[]> {
    return this.scope.manager
      .createQueryBuilder(Membership, "m")
      .distinctOn(["m.groupId"])
      .where("m.person_id = :personId and m.group_id = any(:groups)", { personId, groups })
      .andWhere("m.ended_at is not null")
      .orderBy("m.groupId")
      .addOrderBy("m.endedAt", "DESC")
      .getMany();
  }

  /** Members of a group the actor reads, the newest first; of another group nobody. */
  async visible(groupId: Id<"Group">, { first, after }: PageRequest): Promise<Page<Membership>> {
    const query = this.scope.manager
      .createQueryBuilder(Membership, "m")
      .where("m.group_id = :groupId and m.ended_at is null", { groupId })
      .andWhere(ACTIVE)
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

  /** Ends a place in a group whose readers are locked. */
  async end({ id }: Membership, by: PersonId, reason: string | null): Promise<void> {
    await this.scope.manager.update(
      Membership,
      { id, endedAt: IsNull() },
      { endedAt: this.scope.now, endedById: by, endReason: reason },
    );
  }

  /** Every place there ever was, for the person. */
  async history(personId: PersonId): Promise<readonly MembershipRecord[]> {
    return await this.scope.manager.query<MembershipRecord[]>(
      `select g.name as "group", m.role, m.started_at as "startedAt", m.ended_at as "endedAt", m.end_reason as "endReason"
       from membership m join "group" g on g.id = m.group_id where m.person_id = $1 order by m.started_at`,
      [personId],
    );
  }

  /** Like lockReaders, for everything one person reads. */
  async lockEverythingReadBy(personId: PersonId): Promise<void> {
    await this.scope.manager.query(
      `select pg_advisory_xact_lock(hashtextextended(audience_id::text, 0))
       from readable_audience where person_id = $1 order by audience_id`,
      [personId],
    );
  }

  /** Every place of a person; what they were told when earlier ones ended goes as well. */
  async endAll(personId: PersonId): Promise<void> {
    const { manager, now } = this.scope;
    await manager.update(Membership, { personId, endedAt: IsNull() }, { endedAt: now, endedById: personId });
    await manager.update(Membership, { personId }, { endReason: null });
  }

  /** What the person was told when their newest ended place ended. */
  async endReason(groupId: Id<"Group">, personId: PersonId): Promise<string | null> {
    const [ended] = await this.endedOf(personId, [groupId]);
    return ended?.endReason ?? null;
  }

  /** Until the unit ends, nobody's access to it ends. */
  async holdReaders(audienceId: Id<"Audience">): Promise<void> {
    await this.scope.manager.query("select pg_advisory_xact_lock_shared(hashtextextended($1, 0))", [
      audienceId,
    ]);
  }

  /**
   * For whoever ends somebody's access: waits until no frame and no mail is under way to the group's readers, and keeps
   * later ones, and others who end access, waiting until the unit ends. What is read after it stays true.
   */
  async lockReaders(groupId: Id<"Group">): Promise<void> {
    await this.scope.manager.query(
      `select pg_advisory_xact_lock(hashtextextended(id::text, 0)) from audience where group_id = $1 order by id`,
      [groupId],
    );
  }
}

const ACTIVE = "exists (select 1 from person p where p.id = m.person_id and p.state = 'ACTIVE')";
