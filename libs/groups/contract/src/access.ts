import type { Actor, Id, PersonId } from "#kernel";

export type GroupKind = "NETWORK" | "CLOSED";

/** How somebody who may read a group stands in it. */
export interface ReaderStanding {
  readonly groupId: Id<"Group">;
  /** What rows written in this group carry. */
  readonly audienceId: Id<"Audience">;
  readonly moderator: boolean;
}

/** The one door to a group's content. */
export abstract class GroupAccess {
  /** Null where the group does not exist, or the person may not read it. */
  abstract standingOf(person: PersonId, group: Id<"Group">): Promise<ReaderStanding | null>;
  /** The same for many groups at once; those that may not be read are left out. */
  abstract standingsOf(
    person: PersonId,
    groups: readonly Id<"Group">[],
  ): Promise<ReadonlyMap<Id<"Group">, ReaderStanding>>;
}

export abstract class Audiences {
  /**
   * Everyone who may read it as of now. Until the unit ends nobody's access can end: whoever is told something in it
   * was a reader when told, and once a removal is confirmed nothing is under way to that person.
   */
  abstract readersOf(audience: Id<"Audience">): Promise<readonly PersonId[]>;
  /** Whether one person may read it; until the unit ends, that cannot end. */
  abstract isReader(audience: Id<"Audience">, person: PersonId): Promise<boolean>;
}

/**
 * The application's predicate, as SQL: rows whose audience the person may read. `person` is a parameter such as $1.
 * In this form, beside the IN of the row-level policies, the planner keeps walking the index of the list's order.
 */
export const readableBy = (audienceColumn: string, person: string): string =>
  `${audienceColumn} = any (array(select audience_id from readable_audience where person_id = ${person}))`;

/** The same for a unit's actor, whose person `person` is bound to. The system, which has none, passes. */
export const visibleTo = (actor: Actor, audienceColumn: string, person: string): string =>
  actor.reason ? `cast(${person} as uuid) is null` : readableBy(audienceColumn, person);
