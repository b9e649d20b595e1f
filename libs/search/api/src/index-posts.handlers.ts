import { Actor, type Delivered, type UnitOfWork } from "#kernel";
import { PostAdded, PostChanged, ThreadAsked, Threads } from "#discussions/contract";
import { MATCH, SearchStore } from "#search/domain";
import type { EventHandlers } from "#platform/jobs";
import { plainTextOf } from "#platform/text";

/** Keeps what can be found in step with what is written. Reads the post anew, so the order of events does not matter. */
export function indexPosts(handlers: EventHandlers, work: UnitOfWork): void {
  const index = ({ data }: Delivered<ThreadAsked | PostAdded | PostChanged>): Promise<void> =>
    work.write(Actor.system("deliver-event"), async (tx) => {
      const store = tx.store(SearchStore);
      await store.hold(data.postId);
      const post = await tx.port(Threads).post(data.postId);
      const thread = await tx.port(Threads).thread(data.threadId);
      if (!post || !thread || post.deleted) return store.remove(data.postId);
      await store.put({
        postId: post.id,
        threadId: thread.id,
        audienceId: post.audienceId,
        title: thread.title,
        text: plainTextOf(post.body).replaceAll(MATCH.start, "").replaceAll(MATCH.end, ""),
        createdAt: post.createdAt,
      });
    });
  for (const event of [ThreadAsked, PostAdded, PostChanged]) handlers.on(event, "index-post", index);
}
