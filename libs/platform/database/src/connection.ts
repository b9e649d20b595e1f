import type { DataSource, EntityManager, QueryRunner } from "typeorm";
import type { Actor } from "#kernel";

/** One connection of the pool inside one transaction, with the actor told to row-level security. */
export interface Connection {
  readonly manager: EntityManager;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

export async function openTransaction(
  source: DataSource,
  actor: Actor,
  mode: "read write" | "read only",
): Promise<Connection> {
  const runner = oneAfterAnother(source.createQueryRunner());
  await runner.connect();
  try {
    await runner.query(`begin transaction isolation level read committed, ${mode}`);
    inTransaction(runner, true); // begun here in one statement, where TypeORM would send two
    // Parameters cannot stand in SET; the reason is one of a closed list, and the person an id.
    if (actor.reason) await runner.query("set local role gemeinsam_system");
    await runner.query("select set_config('app.person', $1, true)", [actor.personIdOrNull ?? ""]);
  } catch (error) {
    await runner.query("rollback").catch(() => undefined);
    await runner.release();
    throw error;
  }
  const end = (statement: "commit" | "rollback") => async () => {
    try {
      await runner.query(statement);
    } finally {
      inTransaction(runner, false);
      await runner.release();
    }
  };
  return { manager: runner.manager, commit: end("commit"), rollback: end("rollback") };
}

/** TypeORM asks for it before it locks a row. */
const inTransaction = (runner: QueryRunner, isTransactionActive: boolean) =>
  Object.assign(runner, { isTransactionActive });

/** Resolvers run side by side; a connection answers one statement at a time. */
function oneAfterAnother(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((...args: unknown[]) => {
    const result = last.then(() => query(...args));
    last = result.catch(() => undefined);
    return result;
  }) as QueryRunner["query"];
  return runner;
}
