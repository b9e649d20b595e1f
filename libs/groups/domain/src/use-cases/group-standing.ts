import type { PersonId, ReadUnit } from "#kernel";
import { Directory } from "#directory/contract";
import { GroupAccess } from "#groups/contract";
import type { Group } from "../model/group.ts";
import type { GroupStanding } from "../policy/group.policy.ts";

/** How a person stands to a group that exists. */
export async function standingIn(
  unit: ReadUnit,
  { id, kind }: Group,
  person: PersonId = unit.actor.personId,
): Promise<GroupStanding> {
  const reader = await unit.port(GroupAccess).standingOf(person, id);
  return {
    kind,
    reader: reader !== null,
    moderator: reader?.moderator ?? false,
    administrator: await unit.port(Directory).isAdministrator(person),
  };
}
