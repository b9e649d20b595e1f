import { type EntityManager, In } from "typeorm";
import { type Id, type PersonId, type Scope, newId } from "#kernel";
import { Affiliation, type AffiliationState } from "../model/organisation.ts";

const ON_DESK = 50;

type AffiliationRecord = Readonly<
  Record<"organisation" | "state" | "role", string> &
    Record<"requestedAt", Date> &
    Record<"decidedAt", Date | null> &
    Record<"decisionReason", string | null>
>;

export class AffiliationStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  find(id: Id<"Affiliation">): Promise<Affiliation | null> {
    return this.scope.manager.findOneBy(Affiliation, { id });
  }

  /** Locks the row, so that of two decisions one comes first. */
  findToDecide(id: Id<"Affiliation">): Promise<Affiliation | null> {
    return this.scope.manager.findOne(Affiliation, { where: { id }, lock: { mode: "pessimistic_write" } });
  }

  /** A tie that waits for confirmation; null where there is one already. */
  async request(personId: PersonId, organisationId: Id<"Organisation">): Promise<Id<"Affiliation"> | null> {
    const there = await this.scope.manager.existsBy(Affiliation, {
      personId,
      organisationId,
      state: In(["PENDING", "CONFIRMED"]),
    });
    if (there) return null;
    const id = newId<"Affiliation">(this.scope.now);
    await this.scope.manager.insert(Affiliation, {
      id,
      personId,
      organisationId,
      state: "PENDING",
      role: "MEMBER",
      requestedAt: this.scope.now,
      decidedAt: null,
      decidedById: null,
      decisionReason: null,
    });
    return id;
  }

  async decide(
    id: Id<"Affiliation">,
    state: AffiliationState,
    by: PersonId,
    reason: string | null,
  ): Promise<void> {
    await this.scope.manager.update(
      Affiliation,
      { id },
      { state, decidedAt: this.scope.now, decidedById: by, decisionReason: reason },
    );
  }

  /** Everybody's pending and confirmed ties to an organisation. */
  current(organisationId: Id<"Organisation">): Promise<Affiliation[]> {
    return this.scope.manager.findBy(Affiliation, {
      organisationId,
      state: In(["PENDING", "CONFIRMED"]),
    });
  }

  async makeAdministrator(id: Id<"Affiliation">): Promise<void> {
    await this.scope.manager.update(Affiliation, { id }, { role: "ADMINISTRATOR" });
  }

  /** A person's ties that are pending, confirmed or were rejected, the newest first. */
  ofPerson(personId: PersonId): Promise<Affiliation[]> {
    return this.scope.manager.find(Affiliation, {
      where: { personId, state: In(["PENDING", "CONFIRMED", "REJECTED"]) },
      order: { requestedAt: "DESC", id: "DESC" },
    });
  }

  /** The newest confirmed tie of each of these people: the organisation they stand under. */
  confirmedOf(people: readonly PersonId[]): Promise<Affiliation[]> {
    return this.newestOf(people, ["CONFIRMED"]);
  }

  /** The newest tie of each, confirmed before pending before rejected: for whoever decides about the person. */
  currentOf(people: readonly PersonId[]): Promise<Affiliation[]> {
    return this.newestOf(people, ["CONFIRMED", "PENDING", "REJECTED"]);
  }

  /** Ties that wait for this person's decision, the oldest first: a steward's are everybody's, else one's own organisation's. */
  pendingFor(
    personId: PersonId,
    steward: boolean,
    organisationId: Id<"Organisation"> | null,
  ): Promise<Affiliation[]> {
    const query = this.scope.manager
      .createQueryBuilder(Affiliation, "a")
      .where("a.state = 'PENDING' and a.person_id <> :personId", { personId })
      .orderBy("a.requestedAt")
      .addOrderBy("a.id")
      .limit(ON_DESK);
    if (organisationId) query.andWhere("a.organisation_id = :organisationId", { organisationId });
    if (!steward) query.andWhere(`a.organisation_id in (${ADMINISTERED})`);
    return query.getMany();
  }

  /** Every tie there ever was, for the person. */
  async history(personId: PersonId): Promise<readonly AffiliationRecord[]> {
    return await this.scope.manager.query<AffiliationRecord[]>(
      `select o.name as organisation, a.state, a.role, a.requested_at as "requestedAt", a.decided_at as "decidedAt",
         a.decision_reason as "decisionReason"
       from affiliation a join organisation o on o.id = a.organisation_id
       where a.person_id = $1 order by a.requested_at`,
      [personId],
    );
  }

  async erase(personId: PersonId): Promise<void> {
    await this.scope.manager.delete(Affiliation, { personId });
  }

  async administers(personId: PersonId, organisationId: Id<"Organisation">): Promise<boolean> {
    return this.scope.manager.existsBy(Affiliation, {
      personId,
      organisationId,
      state: "CONFIRMED",
      role: "ADMINISTRATOR",
    });
  }

  async administeredBy(personId: PersonId): Promise<ReadonlySet<Id<"Organisation">>> {
    const ties = await this.scope.manager.findBy(Affiliation, {
      personId,
      state: "CONFIRMED",
      role: "ADMINISTRATOR",
    });
    return new Set(ties.map(({ organisationId }) => organisationId));
  }

  async administratorsOf(organisationId: Id<"Organisation">): Promise<PersonId[]> {
    const rows = await this.scope.manager.findBy(Affiliation, {
      organisationId,
      state: "CONFIRMED",
      role: "ADMINISTRATOR",
    });
    return rows.map(({ personId }) => personId);
  }

  private newestOf(people: readonly PersonId[], states: AffiliationState[]): Promise<Affiliation[]> {
    return this.scope.manager
      .createQueryBuilder(Affiliation, "a")
      .distinctOn(["a.personId"])
      .where("a.person_id = any(:people) and a.state = any(:states)", { people, states })
      .orderBy("a.personId")
      .addOrderBy("a.state") // CONFIRMED sorts before PENDING, PENDING before REJECTED
      .addOrderBy("a.requestedAt", "DESC")
      .getMany();
  }
}

const ADMINISTERED = `select mine.organisation_id from affiliation mine
  where mine.person_id = :personId and mine.state = 'CONFIRMED' and mine.role = 'ADMINISTRATOR'`;
