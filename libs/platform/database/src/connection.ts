import type { DataSource, EntityManager, QueryRunner } from "typeorm";
import { validate } from "uuid";
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
    await runner.query(beginning(actor, mode));
    inTransaction(runner, true);
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

/**
 * Everything a transaction begins with in one message to the server: it is on the way of every request. Several
 * statements take no parameters, so the person stands in the text, and nothing but an id may.
 */
function beginning(actor: Actor, mode: "read write" | "read only"): string {
  const person = actor.personIdOrNull ?? "";
  if (person && !validate(person)) throw new Error("a person is named by an id");
  return [
    `begin transaction isolation level read committed, ${mode}`,
    ...(actor.reason ? ["set local role gemeinsam_system"] : []),
    `select set_config('app.person', '${person}', true)`,
    ...(person && mode === "read write"
      ? [`select pg_advisory_xact_lock_shared(person_lock('${person}'))`]
      : []),
  ].join("; ");
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
