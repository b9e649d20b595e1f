import { DomainEvent, type Id, type PersonId } from "#kernel";

interface ThreadData {
  readonly threadId: Id<"Thread">;
  readonly groupId: Id<"Group">;
  readonly audienceId: Id<"Audience">;
  /** Who did it. */
  readonly byId: PersonId;
}
interface PostData extends ThreadData {
  readonly postId: Id<"Post">;
}

export class ThreadAsked extends DomainEvent<PostData> {
  static readonly type = "thread-asked";
  readonly type = ThreadAsked.type;
}

export class PostAdded extends DomainEvent<PostData & { readonly replyToId: Id<"Post"> | null }> {
  static readonly type = "post-added";
  readonly type = PostAdded.type;
}

/** Somebody has seen everything of a thread up to a post. */
export class ThreadRead extends DomainEvent<{
  readonly threadId: Id<"Thread">;
  readonly personId: PersonId;
  readonly until: string;
}> {
  static readonly type = "thread-read";
  readonly type = ThreadRead.type;
}

/** Edited, or deleted. */
export class PostChanged extends DomainEvent<PostData> {
  static readonly type = "post-changed";
  readonly type = PostChanged.type;
}

/** An answer was accepted, or the acceptance taken back (then without a post). */
export class AnswerAccepted extends DomainEvent<
  ThreadData & { readonly postId: Id<"Post"> | null; readonly authorId: PersonId | null }
> {
  static readonly type = "answer-accepted";
  readonly type = AnswerAccepted.type;
}
