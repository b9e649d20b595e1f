import type { Actor } from "./actor.ts";
import type { DomainEvent } from "./domain-event.ts";
import type { Problem } from "./problem.ts";

/** What a unit hands to the stores and port implementations made from it. `Manager` is the database's own handle. */
export interface Scope<Manager = unknown> {
  readonly manager: Manager;
  readonly actor: Actor;
  /** One instant for the whole unit. */
  readonly now: Date;
  /** Another context's port, in the same unit. */
  port<Port>(type: PortType<Port>): Port;
}

/** A store is made for one unit: without a unit there is none, so forgetting it does not compile. */
export type StoreType<Store> = new (scope: never) => Store;
/** An abstract class that another context implements. */
export type PortType<Port> = abstract new (...given: never[]) => Port;

/** A look at the database as one actor, on one connection, read-only. */
export interface ReadUnit {
  readonly actor: Actor;
  readonly now: Date;
  store<Store>(type: StoreType<Store>): Store;
  port<Port>(type: PortType<Port>): Port;
}

/** Reads and changes of one commit. */
export interface Transaction extends ReadUnit {
  /** Written in the same commit; delivered at least once, after it. */
  publish(event: DomainEvent): void;
}

/** Every mutation's input: the same key again is the same intent again, answered with the first outcome. */
export interface Command {
  readonly idempotencyKey: string;
}

/** What a use case answers: ids and small values, so that a repeated command can be answered from the record. */
export type Outcome = Readonly<Record<string, string | number | boolean | null>>;

export abstract class UnitOfWork {
  /** A command: all or nothing. A Problem rolls back; a success is remembered under the command's key. */
  abstract run<Result extends Outcome>(
    actor: Actor,
    name: string,
    command: Command,
    work: (tx: Transaction) => Promise<Result | Problem>,
  ): Promise<Result | Problem>;

  /** A write of the system itself, such as an event handler's. With `once`, the second call under that name does nothing. */
  abstract write<Result>(
    actor: Actor,
    work: (tx: Transaction) => Promise<Result>,
    once?: { readonly eventId: string; readonly handler: string },
  ): Promise<Result | undefined>;

  abstract read<Result>(actor: Actor, work: (unit: ReadUnit) => Promise<Result>): Promise<Result>;
}
