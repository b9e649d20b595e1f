/**
 * A fact others may react to: ids and small values, never entities. `type` is its stable name on the wire and carries
 * a version once the payload changes, such as "thread-asked.2".
 */
export abstract class DomainEvent<Data extends object = object> {
  abstract readonly type: string;
  constructor(readonly data: Data) {}
}

/** An event as handlers receive it. `id` is the same at every delivery. */
export interface Delivered<Event extends DomainEvent> {
  readonly id: string;
  readonly occurredAt: Date;
  readonly data: Event["data"];
}
