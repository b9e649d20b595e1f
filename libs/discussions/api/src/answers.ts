import type { PostRow, Thread } from "#discussions/domain";

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
