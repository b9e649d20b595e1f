import { type DomainEvent, newId } from "#kernel";
import type { Unit } from "./unit.ts";

/** Who listens to an event. Known to every process, so that the commit can write one job per listener. */
export interface Listeners {
  handlersOf(type: string): readonly string[];
}

/** Where the jobs of a commit go. */
export abstract class Outbox {
  /** Inside the transaction that caused them. */
  abstract put(unit: Unit, jobs: readonly EventJob[]): Promise<void>;
}

/** Into the job queue of the same database: they are there if the change is, and only then. */
export class QueueOutbox extends Outbox {
  async put(unit: Unit, jobs: readonly EventJob[]): Promise<void> {
    await unit.manager.query(
      `select graphile_worker.add_job('handle-event', job.value, max_attempts := 20)
       from json_array_elements($1::json) as job`,
      [JSON.stringify(jobs)],
    );
  }
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

/** One job per event and listener. */
export const jobsOf = (unit: Unit, listeners: Listeners): EventJob[] =>
  unit.events.flatMap((event) => jobsOfEvent(event, unit.now, listeners));

function jobsOfEvent(event: DomainEvent, now: Date, listeners: Listeners): EventJob[] {
  const envelope = {
    id: newId<"Event">(now),
    type: event.type,
    occurredAt: now.toISOString(),
    data: event.data,
  };
  return listeners.handlersOf(event.type).map((handler) => ({ handler, event: envelope }));
}
