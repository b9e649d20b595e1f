import type { Id, Transaction } from "#kernel";
import { GroupAccess } from "#groups/contract";
import { PostStore } from "../store/post.store.ts";
import { ThreadStore } from "../store/thread.store.ts";

/** The post, its thread (locked: what is read of both stays true until the commit) and the actor's standing. */
export async function lockPost(tx: Transaction, id: Id<"Post">) {
  const seen = await tx.store(PostStore).find(id);
  const thread = seen && (await tx.store(ThreadStore).findToChange(seen.threadId));
  const post = thread && (await tx.store(PostStore).find(id));
  if (!post) return null;
  const standing = await tx.port(GroupAccess).standingOf(tx.actor.personId, thread.groupId);
  return { post, thread, standing };
}
