import type { EntityManager } from "typeorm";
import { type Id, type Page, type PersonId, type Place, type Scope, pageOf } from "#kernel";
import { visibleTo } from "#groups/contract";
import { Post } from "../model/post.ts";

/** A post with as much of the one it answers as a reference shows. */
export interface PostRow extends Post {
  readonly replyToAuthorId: PersonId | null;
  readonly replyToBody: string | null;
}

type WrittenPost = Readonly<
  Record<"group", string> &
    Record<"title", string | null> &
    Record<"body", string> &
    Record<"createdAt", Date> &
    Record<"editedAt", Date | null>
>;

/** Where an erased post stood, and whether it had been the accepted answer. */
export interface ErasedPost {
  readonly postId: Id<"Post">;
  readonly threadId: Id<"Thread">;
  readonly groupId: Id<"Group">;
  readonly audienceId: Id<"Audience">;
  readonly accepted: boolean;
}

/** From where a page of replies goes, and in which direction. */
export interface ReplyRange {
  readonly first: number;
  readonly after: Place | null;
  readonly before: Place | null;
  /** The reply to begin with; goes before the other two. */
  readonly from: Place | null;
}

/** Posts the unit's actor may read. */
export class PostStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  async find(id: Id<"Post">): Promise<PostRow | null> {
    return (await this.rows("p.id = $2", [id]))[0] ?? null;
  }

  findMany(ids: readonly Id<"Post">[]): Promise<PostRow[]> {
    return this.rows("p.id = any($2)", [ids]);
  }

  openingOf(threads: readonly Id<"Thread">[]): Promise<PostRow[]> {
    return this.rows("p.thread_id = any($2) and p.opening", [threads]);
  }

  /** Replies in time. Going back, the nearest ones before the place, still oldest first. */
  async replies(threadId: Id<"Thread">, { first, after, before, from }: ReplyRange): Promise<Page<PostRow>> {
    const back = before !== null && from === null;
    const place = from ?? (back ? before : after) ?? { at: new Date(0), id: NIL };
    const [beyond, direction] = back ? ["<", "desc"] : [from ? ">=" : ">", "asc"];
    const rows = await this.rows(
      `p.thread_id = $2 and not p.opening and (p.created_at, p.id) ${beyond} ($3, $4)`,
      [threadId, place.at, place.id, first + 1],
      { order: `order by p.created_at ${direction}, p.id ${direction}`, limit: "limit $5" },
    );
    const { nodes, hasNextPage } = pageOf(rows, first);
    return { nodes: back ? nodes.toReversed() : nodes, hasNextPage };
  }

  async add(post: Post): Promise<void> {
    await this.scope.manager.insert(Post, post);
  }

  async change(id: Id<"Post">, change: Partial<Post>): Promise<void> {
    await this.scope.manager.update(Post, { id }, change);
  }

  /** What a person wrote and what is still kept of it, for the person. */
  async writtenBy(authorId: PersonId): Promise<readonly WrittenPost[]> {
    return await this.scope.manager.query<WrittenPost[]>(
      `select g.name as "group", case when p.opening then coalesce(d.title, t.title) end as title, coalesce(d.body, p.body) as body,
         p.created_at as "createdAt", p.edited_at as "editedAt"
       from post p join thread t on t.id = p.thread_id join "group" g on g.id = t.group_id
         left join deleted_post d on d.post_id = p.id
       where p.author_id = $1 and (p.deleted_at is null or d.post_id is not null) order by p.created_at, p.id`,
      [authorId],
    );
  }

  async forgetOrganisationOf(authorId: PersonId): Promise<void> {
    await this.scope.manager.update(Post, { authorId }, { organisationId: null });
  }

  /** Takes every text of a person away, and the marks of accepted answers with them. */
  async eraseOf(authorId: PersonId): Promise<ErasedPost[]> {
    const { manager, now } = this.scope;
    await manager.update(Post, { authorId }, { organisationId: null });
    return await manager.query<ErasedPost[]>(
      `with erased as (
         update post set body = '', deleted_at = $2 where author_id = $1 and deleted_at is null
         returning id, thread_id, audience_id, opening
       ), counted as (
         update thread set reply_count = reply_count - (select count(*) from erased where thread_id = thread.id and not opening),
           accepted_post_id = case when accepted_post_id in (select id from erased) then null else accepted_post_id end,
           accepted_at = case when accepted_post_id in (select id from erased) then null else accepted_at end
         from (select distinct thread_id from erased) touched where touched.thread_id = thread.id
         returning thread.id
       )
       select erased.id as "postId", erased.thread_id as "threadId", erased.audience_id as "audienceId",
         thread.group_id as "groupId", coalesce(thread.accepted_post_id = erased.id, false) as accepted
       from erased join thread on thread.id = erased.thread_id`,
      [authorId, now],
    );
  }

  /** What others wrote in threads this person opened: whoever keeps a copy of the title with them looks again. */
  async othersInThreadsOf(authorId: PersonId): Promise<Omit<ErasedPost, "accepted">[]> {
    return await this.scope.manager.query<ErasedPost[]>(
      `select p.id as "postId", t.id as "threadId", t.audience_id as "audienceId", t.group_id as "groupId"
       from thread t join post p on p.thread_id = t.id and p.author_id <> $1 and p.deleted_at is null
       where t.author_id = $1`,
      [authorId],
    );
  }

  async standingIn(threadId: Id<"Thread">): Promise<Id<"Post">[]> {
    const rows = await this.scope.manager.query<{ id: Id<"Post"> }[]>(
      "select id from post where thread_id = $1 and deleted_at is null",
      [threadId],
    );
    return rows.map(({ id }) => id);
  }

  async authorsIn(threadId: Id<"Thread">): Promise<PersonId[]> {
    const rows = await this.scope.manager.query<{ authorId: PersonId }[]>(
      `select distinct author_id as "authorId" from post where thread_id = $1 and deleted_at is null`,
      [threadId],
    );
    return rows.map(({ authorId }) => authorId);
  }

  /** The page is cut before the answered posts are looked up: one look each by key, however large the table. */
  private rows(
    condition: string,
    parameters: unknown[],
    { order, limit } = { order: "", limit: "" },
  ): Promise<PostRow[]> {
    const visible = visibleTo(this.scope.actor, "p.audience_id", "$1");
    return this.scope.manager.query<PostRow[]>(
      `select ${COLUMNS}
       from (select * from post p where ${visible} and ${condition} ${order} ${limit}) p
       left join lateral (select * from post where post.id = p.reply_to_id) answered on true ${order}`,
      [this.scope.actor.personIdOrNull, ...parameters],
    );
  }
}

const NIL = "00000000-0000-0000-0000-000000000000";
const COLUMNS = `p.id, p.thread_id as "threadId", p.audience_id as "audienceId", p.author_id as "authorId",
  p.organisation_id as "organisationId", p.reply_to_id as "replyToId", p.opening, p.body,
  p.created_at as "createdAt", p.edited_at as "editedAt", p.deleted_at as "deletedAt",
  answered.author_id as "replyToAuthorId",
  case when answered.deleted_at is null then left(answered.body, 400) end as "replyToBody"`;
