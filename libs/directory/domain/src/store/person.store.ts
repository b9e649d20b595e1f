import { type EntityManager, In } from "typeorm";
import { type Id, type Page, type NamedPageRequest, type PersonId, type Scope, pageOf } from "#kernel";
import { FirstStep, LegalAcceptance, Person, type Step } from "../model/person.ts";
import { likePattern } from "./like-pattern.ts";

type Defaulted = "timeZone" | "jobTitleTo" | "aboutTo" | "emailTo";
export type NewPerson = Omit<Person, Defaulted> & Partial<Pick<Person, Defaulted>>;

export interface PeopleFilter {
  readonly search?: string | null;
  readonly organisationId?: Id<"Organisation"> | null;
}

/** People are known to everyone who is signed in; row-level security shows a visitor none. */
export class PersonStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  find(id: PersonId): Promise<Person | null> {
    return this.scope.manager.findOneBy(Person, { id });
  }

  findMany(ids: readonly PersonId[]): Promise<Person[]> {
    return this.scope.manager.findBy(Person, { id: In([...ids]) });
  }

  administrators(): Promise<Person[]> {
    return this.scope.manager.findBy(Person, { administrator: true, state: "ACTIVE" });
  }

  /** What is left out is as the table has it for everyone who is new. */
  async add(person: NewPerson): Promise<void> {
    await this.scope.manager.insert(Person, person);
  }

  async change(id: PersonId, change: Partial<Person>): Promise<void> {
    await this.scope.manager.update(Person, { id }, change);
  }

  acceptances(personId: PersonId): Promise<LegalAcceptance[]> {
    return this.scope.manager.find(LegalAcceptance, {
      where: { personId },
      order: { acceptedAt: "ASC", kind: "ASC" },
    });
  }

  /** Waits for the person's own commands that are under way, and keeps later ones waiting until the unit ends. */
  async lock(id: PersonId): Promise<void> {
    await this.scope.manager.query("select pg_advisory_xact_lock(person_lock($1))", [id]);
  }

  /** Leaves an id that says nothing. */
  async erase(id: PersonId): Promise<void> {
    await this.scope.manager.delete(LegalAcceptance, { personId: id });
    await this.scope.manager.delete(FirstStep, { personId: id });
    await this.change(id, {
      ...{ name: "", jobTitle: null, about: null, timeZone: null },
      ...{ jobTitleTo: "EVERYONE", aboutTo: "EVERYONE", emailTo: "NOBODY" },
      ...{ state: "FORMER", administrator: false },
    });
  }

  async accept(personId: PersonId, kind: "TERMS" | "PRIVACY", version: string): Promise<void> {
    await this.scope.manager
      .createQueryBuilder()
      .insert()
      .into(LegalAcceptance)
      .values({ personId, kind, version, acceptedAt: this.scope.now })
      .orIgnore()
      .execute();
  }

  stepsOf(personId: PersonId): Promise<FirstStep[]> {
    return this.scope.manager.find(FirstStep, { where: { personId }, order: { doneAt: "ASC", step: "ASC" } });
  }

  async finishStep(personId: PersonId, step: Step, skipped = false): Promise<void> {
    await this.scope.manager
      .createQueryBuilder()
      .insert()
      .into(FirstStep)
      .values({ personId, step, skipped, doneAt: this.scope.now })
      .orUpdate(["skipped", "done_at"], ["person_id", "step"])
      .execute();
  }

  /** Active people by name. */
  async list(
    { search, organisationId }: PeopleFilter,
    { first, after }: NamedPageRequest,
  ): Promise<Page<Person>> {
    const query = this.scope.manager
      .createQueryBuilder(Person, "person")
      .where("person.state = 'ACTIVE'")
      .orderBy("lower(person.name)")
      .addOrderBy("person.id")
      .limit(first + 1);
    if (search?.trim()) query.andWhere("person.name ilike :pattern", { pattern: likePattern(search) });
    if (organisationId)
      query.andWhere(
        `exists (select 1 from affiliation a where a.person_id = person.id
           and a.organisation_id = :organisationId and a.state = 'CONFIRMED')`,
        { organisationId },
      );
    if (after) query.andWhere("(lower(person.name), person.id) > (lower(:name), :id)", after);
    return pageOf(await query.getMany(), first);
  }
}
