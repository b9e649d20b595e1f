import type { EntityManager } from "typeorm";
import { type Id, type Page, type Scope, pageOf } from "#kernel";
import { readableBy } from "#groups/contract";

/** Stand around a match in an excerpt; no text may hold them itself. */
export const MATCH = { start: "\uE000", end: "\uE001" } as const;

export interface Hit {
  readonly threadId: Id<"Thread">;
  readonly postId: Id<"Post">;
  /** Plain text; matches stand between MATCH.start and MATCH.end. */
  readonly excerpt: string;
  readonly rank: number;
}

export interface RankedPlace {
  readonly rank: number;
  readonly threadId: string;
}

export interface SearchablePost {
  readonly postId: Id<"Post">;
  readonly threadId: Id<"Thread">;
  readonly audienceId: Id<"Audience">;
  /** The thread's, found with each of its posts; counts more than the text. */
  readonly title: string;
  readonly text: string;
  readonly createdAt: Date;
}

/** The words as typed, each with any ending: "Pflege" finds the Pflegefachfrau too. */
const ANY_ENDING = `regexp_replace(
  websearch_to_tsquery('german', $2)::text, '''((?:[^'']|'''')+)''', '''\\1'':*', 'g')::tsquery`;

/** `ts_rank_cd` as a share of one. */
const BELOW_ONE = 32;

export class SearchStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  /** Enters a post, or what it says now. */
  async put({ postId, threadId, audienceId, title, text, createdAt }: SearchablePost): Promise<void> {
    await this.scope.manager.query(
      `insert into search_entry (post_id, thread_id, audience_id, text, words, created_at)
       values ($1, $2, $3, $5, setweight(to_tsvector('german', $4), 'A') || setweight(to_tsvector('german', $5), 'B'), $6)
       on conflict (post_id) do update set text = excluded.text, words = excluded.words`,
      [postId, threadId, audienceId, title, text, createdAt],
    );
  }

  /** Two jobs about one post come one after the other: the second reads what the first could not see yet. */
  async hold(postId: Id<"Post">): Promise<void> {
    await this.scope.manager.query("select pg_advisory_xact_lock(hashtextextended($1, 1))", [postId]);
  }

  async remove(postId: Id<"Post">): Promise<void> {
    await this.scope.manager.query("delete from search_entry where post_id = $1", [postId]);
  }

  /**
   * Threads with a post that holds all the words, those whose title does above all others, best first, each once; only
   * what the actor may read.
   */
  async find(typed: string, first: number, after: RankedPlace | null): Promise<Page<Hit>> {
    const rows = await this.scope.manager.query<Hit[]>(
      `with query as (select ${ANY_ENDING} as words),
       hit as (
         select distinct on (e.thread_id) e.thread_id, e.post_id, e.text,
           ts_rank_cd(e.words, query.words, ${BELOW_ONE})::float8
             + (ts_filter(e.words, '{a}') @@ query.words)::int as rank
         from search_entry e, query
         where ${readableBy("e.audience_id", "$1")} and e.words @@ query.words
         order by e.thread_id, rank desc, e.post_id
       ),
       page as (
         select * from hit where $3::float8 is null or (rank, thread_id) < ($3::float8, $4::uuid)
         order by rank desc, thread_id desc limit $5
       )
       select page.thread_id as "threadId", page.post_id as "postId", page.rank,
         ts_headline('german', page.text, query.words,
           'StartSel=${MATCH.start}, StopSel=${MATCH.end}, MaxWords=34, MinWords=18, MaxFragments=1') as excerpt
       from page, query order by page.rank desc, page.thread_id desc`,
      [this.scope.actor.personIdOrNull, typed, after?.rank ?? null, after?.threadId ?? null, first + 1],
    );
    return pageOf(rows, first);
  }
}
