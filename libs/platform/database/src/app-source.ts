import { DataSource } from "typeorm";
import { SnakeNames } from "./naming.ts";

/** The product's own connections: signed in as a role that row-level security holds for. */
export const appSource = (url: string, entities: readonly (new () => object)[], connections = 12) =>
  new DataSource({
    type: "postgres",
    url,
    entities: [...entities],
    namingStrategy: new SnakeNames(),
    synchronize: false,
    extra: {
      max: connections,
      connectionTimeoutMillis: 10_000,
      options: "-c statement_timeout=15s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s",
    },
  });
