import { type DomainEvent, newId } from "#kernel";
import type { Unit } from "./unit.ts";

/** Who listens to an event. Known to every process, so that the commit can write one job per listener. */
export interface Outbox {
  handlersOf(type: string): readonly string[];
}

/** The payload of a `handle-event` job. */
export interface EventJob {
  readonly handler: string;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly occurredAt: string;
    readonly data: object;
  };
}

/** One job per event and handler, in the transaction of the change: both are there, or neither. */
export async function write(unit: Unit, outbox: Outbox): Promise<void> {
  const jobs = unit.events.flatMap((event) => jobsOf(event, unit.now, outbox));
  if (jobs.length === 0) return;
  await unit.manager.query(
    `select graphile_worker.add_job('handle-event', job.value, max_attempts := 20)
     from json_array_elements($1::json) as job`,
    [JSON.stringify(jobs)],
  );
}

function jobsOf(event: DomainEvent, now: Date, outbox: Outbox): EventJob[] {
  const envelope = { id: newId<"Event">(now), type: event.type, occurredAt: now.toISOString(), data: event.data };
  return outbox.handlersOf(event.type).map((handler) => ({ handler, event: envelope }));
}
