import type { DataSource } from "typeorm";

const AROUND = /^(begin|commit|rollback|select set_config)/i;

/** Counts what the product sends from now on; BEGIN, the actor and COMMIT are counted apart. */
export function countStatements(source: DataSource): () => number {
  let count = 0;
  const make = source.createQueryRunner.bind(source);
  source.createQueryRunner = (mode) => {
    const runner = make(mode);
    const query = runner.query.bind(runner) as (sql: string, ...rest: never[]) => Promise<never>;
    runner.query = ((sql: string, ...rest: never[]) => {
      if (!AROUND.test(sql)) count++;
      return query(sql, ...rest);
    }) as typeof runner.query;
    return runner;
  };
  return () => count;
}
