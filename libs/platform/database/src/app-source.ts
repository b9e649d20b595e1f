import { DataSource } from "typeorm";
import { SnakeNames } from "./naming.ts";
import { preparingDriver } from "./prepared-statements.ts";

const LIMITS = "-c statement_timeout=15s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s";

interface Options {
  readonly connections?: number;
  /** Whether a commit waits for the disk. Only what can be made again from nothing may do without. */
  readonly durable?: boolean;
}

/** The product's own connections: signed in as a role that row-level security holds for. */
export const appSource = (
  url: string,
  entities: readonly (new () => object)[],
  { connections = 12, durable = true }: Options = {},
) =>
  new DataSource({
    type: "postgres",
    url,
    driver: preparingDriver,
    entities: [...entities],
    namingStrategy: new SnakeNames(),
    synchronize: false,
    extra: {
      max: connections,
      connectionTimeoutMillis: 10_000,
      options: durable ? LIMITS : `${LIMITS} -c synchronous_commit=off`,
    },
  });
