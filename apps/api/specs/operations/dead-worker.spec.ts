import { Client } from "pg";
import { startWorker } from "#platform/jobs";
import { House } from "../house/house.ts";

let house: House;
beforeAll(async () => {
  house = await House.open();
}, 60_000);
afterAll(() => house?.close());

const locked = () =>
  house.truth<{ locked_by: string | null }>("select locked_by from graphile_worker._private_jobs");
const start = () =>
  startWorker({
    url: house.database.url,
    handlers: house.platform.handlers,
    onFailure: (handler, error) => console.error(handler, error),
  });

/** A job that somebody of this name has taken and not finished. */
async function taken(by: string): Promise<void> {
  const event = {
    ...{ id: crypto.randomUUID(), type: "thread-read", occurredAt: new Date().toISOString() },
    data: { threadId: crypto.randomUUID(), personId: crypto.randomUUID(), until: new Date().toISOString() },
  };
  await house.truth(
    `select graphile_worker.add_job('handle-event', $1::json, run_at := now() + interval '1 hour')`,
    [JSON.stringify({ handler: "thread-read/empty-inbox", event })],
  );
  await house.truth(
    "update graphile_worker._private_jobs set run_at = now(), locked_at = now(), locked_by = $1",
    [by],
  );
}

it("what a killed worker had taken is done as soon as another one starts", async () => {
  await taken("worker-that-was-killed");
  expect(await locked()).toEqual([{ locked_by: "worker-that-was-killed" }]);
  const next = await start();
  await house.settled();
  await next.stop();
});

it("what a living worker has taken is left to it", async () => {
  await taken("worker-at-work");
  const atWork = new Client({ connectionString: house.database.url });
  await atWork.connect();
  await atWork.query("select pg_advisory_lock(7421886, hashtext('worker-at-work'))");
  const next = await start();
  expect(await locked()).toEqual([{ locked_by: "worker-at-work" }]);
  await next.stop();
  await atWork.end();
  await house.truth("delete from graphile_worker._private_jobs");
});
