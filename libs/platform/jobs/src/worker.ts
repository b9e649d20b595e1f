import { Logger, type Runner, type WorkerEvents, run } from "graphile-worker";
import { EventEmitter } from "node:events";
import { Pool } from "pg";
import type { EventJob } from "#platform/database";
import type { EventHandlers } from "./event-handlers.ts";
import { LivingWorkers } from "./living-workers.ts";

export interface Worker {
  stop(): Promise<void>;
}

interface Options {
  readonly url: string;
  readonly handlers: EventHandlers;
  /** Told of every failed attempt; the job is tried again later by itself. */
  readonly onFailure: (handler: string, error: unknown) => void;
  readonly concurrency?: number;
}

const silent = new Logger(() => () => undefined);
const CHORES = ["17 3 * * * forget-old-records", "*/2 * * * * forget-what-is-over"].join("\n");

/** Takes jobs from the database and hands them to the listeners, several side by side. */
export async function startWorker({ url, handlers, onFailure, concurrency = 4 }: Options): Promise<Worker> {
  const pool = new Pool({ connectionString: url, max: concurrency + 2 });
  let stopping = false;
  const broken = (error: unknown) => stopping || onFailure("connection", error);
  pool.on("error", broken).on("connect", (client) => client.on("error", broken));
  const living = new LivingWorkers(url, broken);
  const events: WorkerEvents = new EventEmitter();
  events.on("worker:create", ({ worker }) => living.add(worker.workerId));
  await living.start();
  const runner: Runner = await run({
    pgPool: pool,
    events,
    concurrency,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: silent,
    crontab: CHORES,
    taskList: {
      "handle-event": async (payload) => {
        const job = payload as EventJob;
        try {
          await handlers.handle(job);
        } catch (error) {
          onFailure(job.handler, error);
          throw error;
        }
      },
      "forget-old-records": async (_, helpers) => {
        await helpers.query("delete from command where created_at < now() - interval '7 days'");
        await helpers.query("delete from handled_event where handled_at < now() - interval '30 days'");
        await handlers.tidyUp();
      },
      "forget-what-is-over": () => handlers.tidyUp("often"),
    },
  });
  return {
    stop: async () => {
      stopping = true;
      await runner.stop().catch(() => undefined); // already stopping
      await living.stop();
      await pool.end();
    },
  };
}
