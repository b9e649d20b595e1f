import type { ApolloCache } from "@apollo/client";

interface Stored {
  __typename?: string;
  threadId?: string;
  group?: { __ref?: string } | null;
}

/** Removes from the cache what only readers of the group may know: its threads and posts, its notices, its members. */
export function forgetGroup(cache: ApolloCache, groupId: string): void {
  const group = `Group:${groupId}`;
  const entities = Object.entries(cache.extract() as Record<string, Stored>);
  const inside = entities.filter(
    ([, entity]) => entity.group?.__ref === group && entity.__typename !== "JoinRequest",
  );
  const threads = new Set(inside.map(([id]) => id.replace("Thread:", "")));
  const posts = entities.filter(([, entity]) => entity.threadId && threads.has(entity.threadId));
  for (const [id] of [...inside, ...posts]) cache.evict({ id });
  cache.evict({ id: group, fieldName: "members" });
  cache.gc();
}
