import { Actor, type PersonId, type UnitOfWork } from "#kernel";
import { AnswerAccepted, PostChanged } from "#discussions/contract";
import { DeletedPostStore } from "../store/deleted-post.store.ts";
import { PostStore } from "../store/post.store.ts";
import { ThreadStore } from "../store/thread.store.ts";
import { TopicStore } from "../store/topic.store.ts";

/** After an account was erased: its posts stand under "former member", without an organisation; or lose their text. */
export class ForgetAuthor {
  constructor(private readonly work: UnitOfWork) {}

  async execute(personId: PersonId, keepPosts: boolean): Promise<void> {
    await this.work.write(Actor.system("erase"), async (tx) => {
      const posts = tx.store(PostStore);
      await tx.store(ThreadStore).forgetReader(personId);
      await tx.store(TopicStore).forgetFollower(personId);
      await tx.store(DeletedPostStore).forgetOf(personId);
      if (keepPosts) return posts.forgetOrganisationOf(personId);
      for (const { accepted, ...facts } of await posts.eraseOf(personId)) {
        const by = { ...facts, byId: personId };
        tx.publish(new PostChanged(by));
        if (accepted) tx.publish(new AnswerAccepted({ ...by, postId: null, authorId: null }));
      }
      await tx.store(ThreadStore).eraseTitlesOf(personId);
      for (const facts of await posts.othersInThreadsOf(personId))
        tx.publish(new PostChanged({ ...facts, byId: personId }));
    });
  }
}
