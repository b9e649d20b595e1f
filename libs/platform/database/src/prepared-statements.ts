import { createHash } from "node:crypto";
import pg from "pg";

const MOST_PARAMETERS = 12;
const names = new Map<string, string>();

/** A name for a statement worth preparing: a SELECT of fixed shape. Lists of changing length would fill the memory. */
function nameFor(text: string, values: unknown): string | undefined {
  if (!Array.isArray(values) || values.length > MOST_PARAMETERS || !/^\s*(select|with)\b/i.test(text))
    return undefined;
  const name = names.get(text) ?? createHash("sha256").update(text).digest("base64url").slice(0, 24);
  names.set(text, name);
  return name;
}

type Query = (config: unknown, values?: unknown, done?: unknown) => unknown;

/** Sends SELECTs as prepared statements: reading a page is planned once per connection, not at every request. */
class PreparingClient extends pg.Client {
  override query = ((config: unknown, values?: unknown, done?: unknown): unknown => {
    const send = pg.Client.prototype.query.bind(this) as Query;
    const name = typeof config === "string" ? nameFor(config, values) : undefined;
    return name ? send({ name, text: config, values }, done) : send(config, values, done);
  }) as pg.Client["query"];
}

class PreparingPool extends pg.Pool {
  constructor(options: pg.PoolConfig) {
    super({ ...options, Client: PreparingClient });
  }
}

/** The driver as TypeORM takes it. */
export const preparingDriver = { ...pg, Pool: PreparingPool };
