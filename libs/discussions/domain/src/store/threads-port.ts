import type { EntityManager } from "typeorm";
import type { Id, PersonId, Scope } from "#kernel";
import { type PostSummary, type ThreadSummary, Threads } from "#discussions/contract";
import { PostStore } from "./post.store.ts";
import { ThreadStore } from "./thread.store.ts";
import { TopicStore } from "./topic.store.ts";

export class ThreadsPort extends Threads {
  private readonly threads: ThreadStore;
  private readonly posts: PostStore;
  private readonly topics: TopicStore;

  constructor(scope: Scope<EntityManager>) {
    super();
    this.threads = new ThreadStore(scope);
    this.posts = new PostStore(scope);
    this.topics = new TopicStore(scope);
  }

  thread(id: Id<"Thread">): Promise<ThreadSummary | null> {
    return this.threads.find(id);
  }

  async post(id: Id<"Post">): Promise<PostSummary | null> {
    const post = await this.posts.find(id);
    return post && { ...post, deleted: post.deletedAt !== null };
  }

  async interestedIn(id: Id<"Thread">, people: readonly PersonId[]): Promise<readonly PersonId[]> {
    const thread = await this.threads.find(id);
    return thread ? this.topics.interested(people, thread.topicIds) : [];
  }

  participantsOf(id: Id<"Thread">): Promise<readonly PersonId[]> {
    return this.posts.authorsIn(id);
  }
}
