import type { PostRow, Thread } from "#discussions/domain";

export class ThreadSuccess {
  constructor(readonly thread: Thread | null) {}
}
export class ReplySuccess {
  constructor(
    readonly post: PostRow | null,
    readonly thread: Thread | null,
  ) {}
}
export class PostSuccess {
  constructor(readonly post: PostRow | null) {}
}
