import type { Id, PersonId } from "#kernel";
import { Directory } from "#directory/contract";
import { Accounts } from "#identity/contract";
import { GroupAccess, type ReaderStanding } from "#groups/contract";
import {
  type Group,
  GroupStore,
  type Headcount,
  type JoinRequest,
  JoinRequestStore,
  type Membership,
  MembershipStore,
} from "#groups/domain";
import { byKey, defineLoader } from "#platform/graphql";

export const groupById = defineLoader<Id<"Group">, Group>(async (unit, ids) =>
  byKey(await unit.store(GroupStore).findMany(ids), ({ id }) => id),
);

/** How the viewer stands in groups they read; the others are missing. */
export const standingIn = defineLoader<Id<"Group">, ReaderStanding>((unit, ids) =>
  unit.port(GroupAccess).standingsOf(unit.actor.personId, ids),
);

export const headcountOf = defineLoader<Id<"Group">, Headcount>(async (unit, ids) =>
  byKey(await unit.store(GroupStore).headcounts(ids), ({ groupId }) => groupId),
);

export const moderatorsOf = defineLoader<Id<"Group">, Membership[]>(async (unit, ids) =>
  Map.groupBy(await unit.store(MembershipStore).moderatorsOf(ids), ({ groupId }) => groupId),
);

/** The viewer's newest request in each group. */
export const ownRequestIn = defineLoader<Id<"Group">, JoinRequest>(async (unit, ids) =>
  byKey(await unit.store(JoinRequestStore).newestOf(unit.actor.personId, ids), ({ groupId }) => groupId),
);

/** How the viewer's newest membership in each group ended. */
export const ownEndIn = defineLoader<Id<"Group">, Membership>(async (unit, ids) =>
  byKey(await unit.store(MembershipStore).endedOf(unit.actor.personId, ids), ({ groupId }) => groupId),
);

export const joinRequestById = defineLoader<Id<"JoinRequest">, JoinRequest>(async (unit, ids) =>
  byKey(await unit.store(JoinRequestStore).findMany(ids), ({ id }) => id),
);

/** Mail addresses of applicants; for whoever reads a request. */
export const applicantEmailOf = defineLoader<PersonId, string>((unit, people) =>
  unit.port(Accounts).emailsOf(people),
);

/** Whether the viewer administers the region; one key, so that it is asked once per request. */
export const administrator = defineLoader<"viewer", boolean>(
  async (unit) => new Map([["viewer", await unit.port(Directory).isAdministrator(unit.actor.personId)]]),
);
