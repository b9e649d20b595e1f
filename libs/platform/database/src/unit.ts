import type { EntityManager } from "typeorm";
import type { Actor, DomainEvent, PortType, Scope, StoreType, Transaction } from "#kernel";
import type { Ports } from "./ports.ts";

/** What stores and ports are made from; the same object serves reading and writing units. */
export class Unit implements Transaction, Scope<EntityManager> {
  readonly events: DomainEvent[] = [];
  private readonly made = new Map<unknown, unknown>();

  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
    readonly now: Date,
    private readonly ports: Ports,
  ) {}

  store<Store>(type: StoreType<Store>): Store {
    return this.once(type, () => new (type as new (scope: Scope<EntityManager>) => Store)(this));
  }

  port<Port>(type: PortType<Port>): Port {
    return this.once(type, () => this.ports.make(type, this));
  }

  publish(event: DomainEvent): void {
    this.events.push(event);
  }

  private once<Made>(type: unknown, make: () => Made): Made {
    if (!this.made.has(type)) this.made.set(type, make());
    return this.made.get(type) as Made;
  }
}
