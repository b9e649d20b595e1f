import type { EntityManager } from "typeorm";
import type { Id, PersonId, Scope } from "#kernel";
import { Stewardship } from "#directory/contract";
import { Audiences, GroupAccess, type ReaderStanding, readableBy } from "#groups/contract";
import { MembershipStore } from "./membership.store.ts";

export class GroupAccessPort extends GroupAccess {
  constructor(private readonly scope: Scope<EntityManager>) {
    super();
  }

  async standingOf(person: PersonId, group: Id<"Group">): Promise<ReaderStanding | null> {
    return (await this.standingsOf(person, [group])).get(group) ?? null;
  }

  async standingsOf(person: PersonId, groups: readonly Id<"Group">[]) {
    const rows = await this.scope.manager.query<ReaderStanding[]>(
      `select a.group_id as "groupId", a.id as "audienceId",
         exists (select 1 from membership m where m.group_id = a.group_id and m.person_id = $1
           and m.role = 'MODERATOR' and m.ended_at is null) as moderator
       from audience a
       where a.group_id = any($2) and a.kind <> 'MODERATORS' and ${readableBy("a.id", "$1")}`,
      [person, groups],
    );
    return new Map(rows.map((row) => [row.groupId, row]));
  }
}

export class AudiencesPort extends Audiences {
  private readonly memberships: MembershipStore;

  constructor(private readonly scope: Scope<EntityManager>) {
    super();
    this.memberships = new MembershipStore(scope);
  }

  async readersOf(audience: Id<"Audience">): Promise<readonly PersonId[]> {
    await this.memberships.holdReaders(audience);
    const rows = await this.scope.manager.query<{ personId: PersonId }[]>(
      `select person_id as "personId" from readable_audience where audience_id = $1`,
      [audience],
    );
    return rows.map(({ personId }) => personId);
  }

  async isReader(audience: Id<"Audience">, person: PersonId): Promise<boolean> {
    await this.memberships.holdReaders(audience);
    const rows = await this.scope.manager.query<unknown[]>(
      "select 1 from readable_audience where audience_id = $1 and person_id = $2",
      [audience, person],
    );
    return rows.length > 0;
  }
}

/** Whoever moderates any group of the region may verify organisations and confirm ties. */
export class StewardshipPort extends Stewardship {
  private readonly memberships: MembershipStore;

  constructor(scope: Scope<EntityManager>) {
    super();
    this.memberships = new MembershipStore(scope);
  }

  isSteward(person: PersonId): Promise<boolean> {
    return this.memberships.moderates(person);
  }

  stewards(): Promise<readonly PersonId[]> {
    return this.memberships.everyModerator();
  }
}
