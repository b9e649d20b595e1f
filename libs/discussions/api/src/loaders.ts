import type { Id } from "#kernel";
import {
  type PostRow,
  PostStore,
  type Thread,
  ThreadStore,
  type Topic,
  TopicStore,
  type Unread,
} from "#discussions/domain";
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

export const topicById = defineLoader<Id<"Topic">, Topic>(async (unit, ids) =>
  byKey(await unit.store(TopicStore).findMany(ids), ({ id }) => id),
);

/** The curated list; one key, so that it is read once per request. */
export const topicList = defineLoader<"list", readonly Topic[]>(
  async (unit) => new Map([["list", await unit.store(TopicStore).all()]]),
);

/** Topics the viewer follows; one key, so that it is asked once per request. */
export const followedTopics = defineLoader<"viewer", ReadonlySet<Id<"Topic">>>(
  async (unit) =>
    new Map([["viewer", new Set(await unit.store(TopicStore).followedBy(unit.actor.personId))]]),
);

/** How much of a thread is new to the viewer. */
export const unreadIn = defineLoader<Id<"Thread">, Unread>(async (unit, ids) =>
  byKey(await unit.store(ThreadStore).unread(ids), ({ threadId }) => threadId),
);
