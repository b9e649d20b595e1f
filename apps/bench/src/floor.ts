import { createHash } from "node:crypto";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "pg";
import { renderMarkdown } from "#platform/text";

/** One statement: session, access predicate, thread, replies, authors, organisations, and the viewer's rights. */
const STATEMENT = `
  select t.id, t.title, t.kind, t.created_at, t.reply_count, t.author_id, t.accepted_post_id, viewer.account_id as viewer,
    exists (select 1 from membership m where m.group_id = t.group_id and m.person_id = viewer.account_id
      and m.role = 'MODERATOR' and m.ended_at is null) as moderator,
    p.id as post_id, p.body, p.created_at as post_created_at, p.author_id as post_author_id, p.deleted_at,
    author.name as author_name, author.state as author_state,
    o.id as organisation_id, o.name as organisation_name, o.kind as organisation_kind, o.verified_at
  from session viewer
  join thread t on t.id = $2
    and t.audience_id = any (array(select audience_id from readable_audience where person_id = viewer.account_id))
  left join lateral (select * from post where thread_id = t.id and not opening order by created_at, id limit 21) p on true
  left join person author on author.id = p.author_id
  left join organisation o on o.id = p.organisation_id
  where viewer.token_hash = $1 and viewer.expires_at > now()
  order by p.created_at, p.id`;

interface Row {
  readonly [column: string]: string | number | boolean | Date | null;
}

/** The least that answers the same bytes: bare HTTP and one prepared statement. */
export async function startFloor(url: string, cookieName: string): Promise<{ server: Server; port: number }> {
  const pool = new Pool({ connectionString: url, max: 12 });
  const server = createServer((req, res) => {
    let sent = "";
    req.on("data", (part: Buffer) => (sent += part.toString()));
    req.on("end", () => {
      const { variables } = JSON.parse(sent) as { variables: { id: string } };
      const token = new RegExp(`${cookieName}=([^;]+)`).exec(req.headers.cookie ?? "")?.[1] ?? "";
      const hash = createHash("sha256").update(token).digest("base64url");
      void pool
        .query<Row>({ name: "thread-page", text: STATEMENT, values: [hash, variables.id] })
        .then(({ rows }) => {
          res.setHeader("content-type", "application/json; charset=utf-8");
          res.end(`${JSON.stringify({ data: { thread: threadOf(rows) } })}\n`);
        });
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  server.on("close", () => void pool.end());
  return { server, port: (server.address() as AddressInfo).port };
}

function threadOf(rows: Row[]) {
  const [t] = rows;
  if (!t) return null;
  const asker = t["author_id"] === t["viewer"] && t["kind"] === "QUESTION";
  const shown = rows.filter((row) => row["post_id"]).slice(0, 20);
  const last = shown.at(-1);
  return {
    ...{ id: t["id"], title: t["title"], kind: t["kind"], createdAt: t["created_at"] },
    replyCount: t["reply_count"],
    viewerCan: { reply: true, acceptAnswer: asker },
    replies: {
      nodes: shown.map((row) => postOf(row, t, asker)),
      pageInfo: { hasNextPage: rows.length > 20, endCursor: last ? cursorOf(last) : null },
    },
  };
}

function postOf(row: Row, t: Row, asker: boolean) {
  const [own, there] = [row["post_author_id"] === t["viewer"], row["deleted_at"] === null];
  const organisation = row["organisation_id"] && {
    ...{ id: row["organisation_id"], name: row["organisation_name"], kind: row["organisation_kind"] },
    verified: row["verified_at"] !== null,
  };
  return {
    id: row["post_id"],
    html: there ? renderMarkdown(row["body"] as string) : null,
    createdAt: row["post_created_at"],
    accepted: t["accepted_post_id"] === row["post_id"],
    author:
      row["author_state"] === "FORMER"
        ? { __typename: "FormerMember", id: row["post_author_id"] }
        : { __typename: "Person", id: row["post_author_id"], name: row["author_name"] },
    organisation: organisation ?? null,
    viewerCan: {
      edit: own && there,
      delete: (own || t["moderator"] === true) && there,
      accept: asker && there,
    },
  };
}

const cursorOf = (row: Row) =>
  Buffer.from(JSON.stringify([(row["post_created_at"] as Date).getTime(), row["post_id"]])).toString(
    "base64url",
  );
