// Asks a container's process whether it does its work: `healthcheck.mjs api` or `healthcheck.mjs worker`.
import { readFileSync } from "node:fs";

const { env } = process;

/** The api answers, and its database answers it. */
async function api() {
  const answer = await fetch(`http://127.0.0.1:${env.PORT ?? 3000}/health/ready`);
  return answer.ok;
}

/** A worker that is gone, stuck or cut off lets jobs lie: none may wait two minutes past its time. */
async function worker() {
  const { default: pg } = await import("pg");
  const connectionString = env.DATABASE_URL ?? readFileSync(env.DATABASE_URL_FILE, "utf8").trim();
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000 });
  await client.connect();
  const { rows } = await client.query(
    `select count(*)::int as late from graphile_worker.jobs
     where attempts < max_attempts and run_at < now() - interval '2 minutes'
       and (locked_at is null or locked_at < now() - interval '10 minutes')`,
  );
  await client.end();
  return rows[0].late === 0;
}

const healthy = await { api, worker }[process.argv[2]]().catch((error) => console.error(error.message));
process.exit(healthy ? 0 : 1);
