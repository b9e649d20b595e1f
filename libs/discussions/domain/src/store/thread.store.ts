import type { EntityManager } from "typeorm";
import { type Id, type Page, type PageRequest, type PersonId, type Scope, pageOf } from "#kernel";
import { visibleTo } from "#groups/contract";
import { Thread } from "../model/thread.ts";

export type ThreadFilter = "ALL" | "UNANSWERED" | "MINE" | "UNREAD";

export interface ThreadQuery {
  readonly groupId: Id<"Group"> | null;
  readonly filter: ThreadFilter;
  /** Its slug. */
  readonly topic?: string | null;
  /** About topics the actor follows only. */
  readonly followed?: boolean;
}

export interface Unread {
  readonly threadId: Id<"Thread">;
  /** Replies. */
  readonly count: number;
  /** Whether anything at all is new, the opening post included. */
  readonly anything: boolean;
  /** Where the new replies begin: one's own, written since the last visit, are behind it. */
  readonly readUntil: Date;
  /** Whether the person has ever opened it. */
  readonly visited: boolean;
}

/** Threads the unit's actor may read; for anybody else they do not exist. */
export class ThreadStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  find(id: Id<"Thread">): Promise<Thread | null> {
    return this.visible().andWhere("t.id = :id", { id }).getOne();
  }

  findMany(ids: readonly Id<"Thread">[]): Promise<Thread[]> {
    return this.visible().andWhere("t.id = any(:ids)", { ids }).getMany();
  }

  /** Locks it, so that its posts come one after another. */
  findToChange(id: Id<"Thread">): Promise<Thread | null> {
    return this.visible().andWhere("t.id = :id", { id }).setLock("pessimistic_write").getOne();
  }

  /** The most recently active first. */
  async list(
    { groupId, filter, topic = null, followed = false }: ThreadQuery,
    { first, after }: PageRequest,
  ): Promise<Page<Thread>> {
    const query = this.visible()
      .orderBy("t.lastPostAt", "DESC")
      .addOrderBy("t.id", "DESC")
      .limit(first + 1);
    if (groupId) query.andWhere("t.group_id = :groupId", { groupId });
    if (topic) query.andWhere("t.topic_ids @> array[(select id from topic where slug = :topic)]", { topic });
    if (followed) query.andWhere(FOLLOWED);
    if (filter !== "ALL") query.andWhere(FILTERS[filter]);
    if (after)
      query.andWhere("(t.last_post_at, t.id) < (:at, :afterId)", { at: after.at, afterId: after.id });
    return pageOf(await query.getMany(), first);
  }

  /** How much in these threads is new to the actor: posts by others, later than the last visit or the joining. */
  async unread(ids: readonly Id<"Thread">[]): Promise<Unread[]> {
    return await this.scope.manager.query<Unread[]>(
      `select t.id as "threadId", ${beforeNew("$1")} as "readUntil", marker.read_until is not null as visited,
         (select count(*)::int from post p where ${isNew("$1")} and not p.opening) as count,
         exists (select 1 from post p where ${isNew("$1")}) as anything
       from thread t
       join readable_audience reader on reader.audience_id = t.audience_id and reader.person_id = $1
       left join read_marker marker on marker.thread_id = t.id and marker.person_id = $1
       where t.id = any($2)`,
      [this.scope.actor.personId, ids],
    );
  }

  async add(thread: Thread): Promise<void> {
    await this.scope.manager.insert(Thread, thread);
  }

  async change(id: Id<"Thread">, change: Partial<Thread>): Promise<void> {
    await this.scope.manager.update(Thread, { id }, change);
  }

  /** Remembers that the actor has read so far; never less than before. */
  async markRead(
    threadId: Id<"Thread">,
    until: Date,
    person: PersonId = this.scope.actor.personId,
  ): Promise<void> {
    await this.scope.manager.query(
      `insert into read_marker (person_id, thread_id, read_until) values ($1, $2, $3)
       on conflict (person_id, thread_id) do update
         set read_until = greatest(read_marker.read_until, excluded.read_until)`,
      [person, threadId, until],
    );
  }

  /** Titles of threads a person opened go with their texts. */
  async eraseTitlesOf(authorId: PersonId): Promise<void> {
    await this.scope.manager.update(Thread, { authorId }, { title: "" });
  }

  /** How far a person had read, when their account is erased. */
  async forgetReader(personId: PersonId): Promise<void> {
    await this.scope.manager.query("delete from read_marker where person_id = $1", [personId]);
  }

  private visible() {
    return this.scope.manager
      .createQueryBuilder(Thread, "t")
      .where(visibleTo(this.scope.actor, "t.audience_id", ":person"), {
        person: this.scope.actor.personIdOrNull,
      });
  }
}

const READ_UNTIL = "coalesce(marker.read_until, reader.since)";
const isNew = (person: string) =>
  `p.thread_id = t.id and p.created_at > ${READ_UNTIL} and p.author_id <> ${person} and p.deleted_at is null`;
/** The post right before the first new reply, where there is one: the reader's own posts are never new. */
const beforeNew = (person: string) => `coalesce((select max(before.created_at) from post before
  where before.thread_id = t.id and before.created_at <
    (select min(p.created_at) from post p where ${isNew(person)} and not p.opening)), ${READ_UNTIL})`;

const FOLLOWED = `t.topic_ids && array(select topic_id from topic_follow where person_id = :person)`;

const FILTERS: Record<Exclude<ThreadFilter, "ALL">, string> = {
  UNANSWERED: `t.kind = 'QUESTION' and not exists (select 1 from post answer
    where answer.thread_id = t.id and not answer.opening and answer.deleted_at is null)`,
  MINE: "exists (select 1 from post mine where mine.thread_id = t.id and mine.author_id = :person)",
  UNREAD: `exists (select 1 from readable_audience reader
    left join read_marker marker on marker.thread_id = t.id and marker.person_id = :person
    where reader.audience_id = t.audience_id and reader.person_id = :person
      and exists (select 1 from post p where ${isNew(":person")}))`,
};
