import { Client } from "pg";

/** Keeps these locks apart from others: of two keys, the first one. */
const WORKERS = 7_421_886;
const EVERY = 20_000;
const AGAIN = 5_000;

/**
 * A worker that is killed leaves the jobs it had taken locked, and the queue waits hours before it believes in its
 * death. Here each worker holds an advisory lock on a connection of its own, which PostgreSQL drops with the process:
 * whoever can take a worker's lock knows that it is dead, and frees its jobs.
 */
export class LivingWorkers {
  private readonly ids = new Set<string>();
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly report: (error: unknown) => void,
  ) {}

  async start(): Promise<void> {
    await this.connect();
    await this.freeJobsOfTheDead();
    this.timer = setInterval(() => void this.freeJobsOfTheDead().catch(this.report), EVERY).unref();
  }

  /** Says that a worker of this process lives. */
  add(id: string): void {
    this.ids.add(id);
    if (this.client) this.hold(this.client, id).catch(this.report);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.client?.end().catch(() => undefined); // it may be broken
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.url, keepAlive: true });
    client.on("error", (error) => this.lost(client, error));
    await client.connect();
    this.client = client;
    for (const id of this.ids) await this.hold(client, id);
  }

  private lost(client: Client, error: unknown): void {
    if (this.stopped || client !== this.client) return;
    this.client = undefined;
    this.report(error);
    const retry = () => {
      if (!this.stopped) this.connect().catch(() => setTimeout(retry, AGAIN).unref());
    };
    setTimeout(retry, AGAIN).unref();
  }

  /** A connection answers one statement at a time. */
  private ask<Row extends object>(client: Client, sql: string, values: unknown[] = []): Promise<Row[]> {
    const answer = this.turn.then(async () => (await client.query<Row>(sql, values)).rows);
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  private async hold(client: Client, id: string): Promise<void> {
    await this.ask(client, "select pg_advisory_lock($1, hashtext($2))", [WORKERS, id]);
  }

  private async freeJobsOfTheDead(): Promise<void> {
    const { client } = this;
    if (!client) return;
    const rows = await this.ask<{ id: string }>(
      client,
      "select distinct locked_by as id from graphile_worker._private_jobs where locked_by is not null",
    );
    const dead: string[] = [];
    for (const { id } of rows) if (!this.ids.has(id) && (await this.isDead(client, id))) dead.push(id);
    if (dead.length) await this.ask(client, "select graphile_worker.force_unlock_workers($1)", [dead]);
  }

  private async isDead(client: Client, id: string): Promise<boolean> {
    const [row] = await this.ask<{ taken: boolean }>(
      client,
      "select pg_try_advisory_lock($1, hashtext($2)) as taken",
      [WORKERS, id],
    );
    if (!row?.taken) return false;
    await this.ask(client, "select pg_advisory_unlock($1, hashtext($2))", [WORKERS, id]);
    return true;
  }
}
