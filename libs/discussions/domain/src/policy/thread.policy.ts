import { Conflict, NotAllowed, NotFound, type PersonId, type Verdict, after, allowed, denied } from "#kernel";
import type { ReaderStanding } from "#groups/contract";
import { UNDO_TIME } from "../model/deleted-post.ts";

interface Written {
  readonly authorId: PersonId;
}

/** What a reader of a group may do in its threads. Nobody reads or writes without a standing. */
export const threadPolicy = {
  ask: (standing: ReaderStanding | null): Verdict => (standing ? allowed : denied(new NotFound())),
  reply: (standing: ReaderStanding | null): Verdict => (standing ? allowed : denied(new NotFound())),
  /** The asker says which answer solved the question; nobody accepts the question itself. */
  accept(
    standing: ReaderStanding | null,
    actor: PersonId,
    thread: Written & { readonly kind: string },
    post?: { readonly opening: boolean; readonly deletedAt: Date | null },
  ): Verdict {
    if (!standing) return denied(new NotFound());
    if (thread.authorId !== actor || thread.kind !== "QUESTION") return denied(new NotAllowed());
    if (post && (post.opening || post.deletedAt)) return denied(new Conflict("NO_ANSWER"));
    return allowed;
  },
  /** One edits one's own text, as long as it stands. */
  edit(
    standing: ReaderStanding | null,
    actor: PersonId,
    post: Written & { deletedAt: Date | null },
  ): Verdict {
    if (!standing) return denied(new NotFound());
    if (post.deletedAt) return denied(new Conflict("POST_DELETED"));
    return post.authorId === actor ? allowed : denied(new NotAllowed());
  },
  /** One deletes one's own reply, and one's own question while nobody has answered; a moderator deletes anything. */
  delete(
    standing: ReaderStanding | null,
    actor: PersonId,
    post: Written & { opening: boolean; deletedAt: Date | null },
    thread: { readonly replyCount: number },
  ): Verdict {
    if (!standing) return denied(new NotFound());
    if (post.deletedAt) return denied(new Conflict("POST_DELETED"));
    if (post.opening && thread.replyCount > 0 && !standing.moderator) return denied(new NotAllowed());
    return post.authorId === actor || standing.moderator ? allowed : denied(new NotAllowed());
  },
  /** Whoever deleted a text takes that back, for a few minutes. */
  restore(
    standing: ReaderStanding | null,
    actor: PersonId,
    post: Written,
    deleted: { readonly deletedById: PersonId; readonly deletedAt: Date } | null,
    now: Date,
  ): Verdict {
    if (!standing) return denied(new NotFound());
    if (!deleted || now > after(deleted.deletedAt, UNDO_TIME)) return denied(new Conflict("UNDO_OVER"));
    const mayStill = post.authorId === actor || standing.moderator;
    return deleted.deletedById === actor && mayStill ? allowed : denied(new NotAllowed());
  },
};
