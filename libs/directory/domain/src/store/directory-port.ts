import type { EntityManager } from "typeorm";
import type { Id, PersonId, Scope } from "#kernel";
import { Directory } from "#directory/contract";
import { AffiliationStore } from "./affiliation.store.ts";
import { OrganisationStore } from "./organisation.store.ts";
import { PersonStore } from "./person.store.ts";

/** Answers other contexts' questions about people and organisations. */
export class DirectoryPort extends Directory {
  private readonly people: PersonStore;
  private readonly affiliations: AffiliationStore;
  private readonly organisations: OrganisationStore;

  constructor(scope: Scope<EntityManager>) {
    super();
    this.people = new PersonStore(scope);
    this.affiliations = new AffiliationStore(scope);
    this.organisations = new OrganisationStore(scope);
  }

  async organisationOf(person: PersonId): Promise<Id<"Organisation"> | null> {
    const [confirmed] = await this.affiliations.confirmedOf([person]);
    return confirmed?.organisationId ?? null;
  }

  async nameOf(person: PersonId): Promise<string> {
    return (await this.people.find(person))?.name ?? "";
  }

  async isAdministrator(person: PersonId): Promise<boolean> {
    const found = await this.people.find(person);
    return found?.state === "ACTIVE" && found.administrator;
  }

  async regionOf(person: PersonId): Promise<Id<"Region"> | null> {
    const found = await this.people.find(person);
    return found?.state === "ACTIVE" ? found.regionId : null;
  }

  async timeZoneOf(person: PersonId): Promise<string | null> {
    return (await this.people.find(person))?.timeZone ?? null;
  }

  async localesOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, "DE" | "EN">> {
    return new Map((await this.people.findMany(people)).map(({ id, locale }) => [id, locale]));
  }

  async organisationName(organisation: Id<"Organisation">): Promise<string> {
    return (await this.organisations.find(organisation))?.name ?? "";
  }

  async rejectionOf(person: PersonId, organisation: Id<"Organisation">): Promise<string | null> {
    const ties = await this.affiliations.ofPerson(person);
    return ties.find(({ organisationId }) => organisationId === organisation)?.decisionReason ?? null;
  }

  administratorsOf(organisation: Id<"Organisation">): Promise<readonly PersonId[]> {
    return this.affiliations.administratorsOf(organisation);
  }

  async peopleOf(organisation: Id<"Organisation">): Promise<readonly PersonId[]> {
    return (await this.affiliations.current(organisation)).map(({ personId }) => personId);
  }
}
