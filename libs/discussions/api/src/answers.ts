import type { PersonId } from "#kernel";
import type { PostRow, Thread, Topic } from "#discussions/domain";

export class ThreadSuccess {
  constructor(readonly thread: Thread) {}
}
export class ReplySuccess {
  constructor(
    readonly post: PostRow,
    readonly thread: Thread,
  ) {}
}
export class PostSuccess {
  constructor(readonly post: PostRow) {}
}
export class FollowTopicsSuccess {
  constructor(readonly viewer: { readonly id: PersonId }) {}
}
export class SaveTopicSuccess {
  constructor(readonly topic: Topic) {}
}
