import type { Id, PersonId } from "#kernel";

export interface ThreadSummary {
  readonly id: Id<"Thread">;
  readonly groupId: Id<"Group">;
  readonly audienceId: Id<"Audience">;
  readonly kind: "QUESTION" | "DISCUSSION";
  readonly title: string;
  readonly authorId: PersonId;
}

export interface PostSummary {
  readonly id: Id<"Post">;
  readonly threadId: Id<"Thread">;
  readonly audienceId: Id<"Audience">;
  readonly authorId: PersonId;
  /** Markdown. */
  readonly body: string;
  readonly deleted: boolean;
  readonly createdAt: Date;
}

/** What other contexts ask about threads. Answers what the unit's actor may see, and nothing else. */
export abstract class Threads {
  abstract thread(id: Id<"Thread">): Promise<ThreadSummary | null>;
  abstract post(id: Id<"Post">): Promise<PostSummary | null>;
  /** Of these people, those who want to hear of it as a new one: by its topics. */
  abstract interestedIn(id: Id<"Thread">, people: readonly PersonId[]): Promise<readonly PersonId[]>;
  /** Everyone who wrote in it. */
  abstract participantsOf(id: Id<"Thread">): Promise<readonly PersonId[]>;
}
