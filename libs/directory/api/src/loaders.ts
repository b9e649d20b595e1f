import type { Id, PersonId } from "#kernel";
import {
  type Affiliation,
  AffiliationStore,
  type Organisation,
  OrganisationStore,
  Person,
  PersonStore,
  isSteward,
} from "#directory/domain";
import { Acquaintances } from "#directory/contract";
import { Accounts } from "#identity/contract";
import { byKey, defineLoader } from "#platform/graphql";

/** Who wrote something and has no account any more. Its class name is its GraphQL type. */
export class FormerMember {
  constructor(readonly id: PersonId) {}
}

export const personById = defineLoader<PersonId, Person>(async (unit, ids) =>
  byKey(await unit.store(PersonStore).findMany(ids), ({ id }) => id),
);

export const authorById = defineLoader<PersonId, Person | FormerMember>(async (unit, ids) => {
  const people = byKey(await unit.store(PersonStore).findMany(ids), ({ id }) => id);
  return new Map(
    ids.map((id) => {
      const person = people.get(id);
      return [id, person && person.state !== "FORMER" ? person : new FormerMember(id)];
    }),
  );
});

export const organisationById = defineLoader<Id<"Organisation">, Organisation>(async (unit, ids) =>
  byKey(await unit.store(OrganisationStore).findMany(ids), ({ id }) => id),
);

/** Whether the viewer verifies organisations and confirms ties; one key, so that it is asked once per request. */
export const stewardship = defineLoader<"viewer", boolean>(
  async (unit) => new Map([["viewer", await isSteward(unit)]]),
);

/** Of these organisations, those the viewer administers. */
export const administered = defineLoader<Id<"Organisation">, true>(async (unit, ids) => {
  const own = await unit.store(AffiliationStore).administeredBy(unit.actor.personId);
  return new Map(ids.filter((id) => own.has(id)).map((id) => [id, true]));
});

/** Of these people, those the viewer shares a closed group with. */
export const acquainted = defineLoader<PersonId, true>(async (unit, ids) => {
  const known = await unit.port(Acquaintances).among(ids);
  return new Map(ids.filter((id) => known.has(id)).map((id) => [id, true]));
});

/** Mail addresses of people; for whoever decides about them, and whom they show it to. */
export const emailOf = defineLoader<PersonId, string>((unit, people) => unit.port(Accounts).emailsOf(people));

/** The tie everyone sees: the newest confirmed one. */
export const confirmedTieOf = defineLoader<PersonId, Affiliation>(async (unit, people) =>
  byKey(await unit.store(AffiliationStore).confirmedOf(people), ({ personId }) => personId),
);

/** The tie whoever decides about a person sees: confirmed before pending. */
export const currentTieOf = defineLoader<PersonId, Affiliation>(async (unit, people) =>
  byKey(await unit.store(AffiliationStore).currentOf(people), ({ personId }) => personId),
);
