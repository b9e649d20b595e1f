import type { PortType, Scope } from "#kernel";

type Implementation<Port> = new (scope: never) => Port;

/** Which class answers a port: each context binds its own at start; a unit makes one of it when asked. */
export class Ports {
  private readonly bound = new Map<unknown, Implementation<unknown>>();

  bind<Port>(type: PortType<Port>, implementation: Implementation<Port>): void {
    if (this.bound.has(type)) throw new Error(`${type.name} is bound twice`);
    this.bound.set(type, implementation);
  }

  make<Port>(type: PortType<Port>, scope: Scope): Port {
    const implementation = this.bound.get(type);
    if (!implementation) throw new Error(`nobody answers the port ${type.name}`);
    return new implementation(scope as never) as Port;
  }
}
