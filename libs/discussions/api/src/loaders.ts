import type { Id } from "#kernel";
import { type PostRow, PostStore, type Thread, ThreadStore, type Unread } from "#discussions/domain";
import { byKey, defineLoader } from "#platform/graphql";

export const threadById = defineLoader<Id<"Thread">, Thread>(async (unit, ids) =>
  byKey(await unit.store(ThreadStore).findMany(ids), ({ id }) => id),
);

export const postById = defineLoader<Id<"Post">, PostRow>(async (unit, ids) =>
  byKey(await unit.store(PostStore).findMany(ids), ({ id }) => id),
);

export const openingPostOf = defineLoader<Id<"Thread">, PostRow>(async (unit, ids) =>
  byKey(await unit.store(PostStore).openingOf(ids), ({ threadId }) => threadId),
);

/** How much of a thread is new to the viewer. */
export const unreadIn = defineLoader<Id<"Thread">, Unread>(async (unit, ids) =>
  byKey(await unit.store(ThreadStore).unread(ids), ({ threadId }) => threadId),
);
