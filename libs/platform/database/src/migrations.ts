import { runMigrations as migrateJobs } from "graphile-worker";
import { globSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { DataSource, type MigrationInterface, type QueryRunner } from "typeorm";
import { Pool } from "pg";
import { SnakeNames } from "./naming.ts";

const libs = resolve(import.meta.dirname, "../../.."); // libs/ in the sources, dist/libs/ when built
const LOCK = 7_421_885_113; // one migration at a time, whoever starts

/**
 * Every migration of every context, in the order of their numbers. A file is SQL in two parts, `-- migrate:up` and
 * `-- migrate:down`; its name is a millisecond timestamp and one idea: 1795000000000-create-account.sql.
 */
export function migrations(): (new () => MigrationInterface)[] {
  return globSync(`${libs}/**/src/migrations/*.sql`)
    .sort((a, b) => basename(a).localeCompare(basename(b)))
    .map((file) => {
      const [, up = "", down = ""] = readFileSync(file, "utf8").split(/^-- migrate:(?:up|down)\s*$/m);
      const [stamp, ...words] = basename(file, ".sql").split("-");
      const name = `${words.join("-")}${stamp}`;
      return class implements MigrationInterface {
        name = name;
        up = (runner: QueryRunner) => runner.query(up);
        down = (runner: QueryRunner) => runner.query(down);
      };
    });
}

/** A connection as the owner of the tables, for migrations and the checks about them. */
export const ownerSource = (ownerUrl: string, entities: readonly (new () => object)[] = []) =>
  new DataSource({
    type: "postgres",
    url: ownerUrl,
    entities: [...entities],
    migrations: migrations(),
    migrationsTableName: "migration",
    migrationsTransactionMode: "each",
    namingStrategy: new SnakeNames(),
    extra: { max: 1, options: "-c lock_timeout=5s" },
  });

/** Brings the database to today's shape. Two processes that start at once take turns. Returns what was run. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const pool = new Pool({ connectionString: ownerUrl, max: 2 });
  // a broken connection fails the statement that uses it
  pool.on("error", () => undefined).on("connect", (client) => client.on("error", () => undefined));
  const source = ownerSource(ownerUrl);
  try {
    const turn = await pool.connect();
    await turn.query("select pg_advisory_lock($1)", [LOCK]);
    try {
      await migrateJobs({ pgPool: pool, logger: undefined });
      await source.initialize();
      const done = await source.runMigrations();
      return done.map(({ name }) => name);
    } finally {
      await turn.query("select pg_advisory_unlock($1)", [LOCK]);
      turn.release();
    }
  } finally {
    if (source.isInitialized) await source.destroy();
    await pool.end();
  }
}
