import type { INestApplicationContext, Type } from "@nestjs/common";
import { Actor, type Command, type PersonId, Problem } from "#kernel";
import type { Platform } from "#composition";
import type { Ids } from "./cast.ts";
import type { DemoContent, DemoPerson } from "./content.ts";
import type { InlineOutbox, LinkCatcher } from "./stand-ins.ts";

/** Everything an act of the demo needs: the house, who is who, and what time it is. */
export class Stage {
  readonly ids: Ids = { people: new Map(), groups: new Map() };
  private commands = 0;

  constructor(
    readonly content: DemoContent,
    readonly platform: Platform,
    readonly mails: LinkCatcher,
    private readonly house: INestApplicationContext,
    private readonly outbox: InlineOutbox,
  ) {}

  useCase<UseCase>(type: Type<UseCase>): UseCase {
    return this.house.get(type, { strict: false });
  }

  person(key: string): DemoPerson {
    return this.content.people.find((each) => each.key === key)!;
  }

  id(key: string): PersonId {
    const id = this.ids.people.get(key);
    if (!id) throw new Error(`${key} has not registered yet`);
    return id;
  }

  actor(key: string): Actor {
    return Actor.person(this.id(key));
  }

  moderator(turn: number): DemoPerson {
    const moderators = this.content.people.filter(({ moderator }) => moderator);
    return moderators[turn % moderators.length]!;
  }

  /** A fresh key: in the demo nobody does anything twice. */
  command<Input extends object>(input: Input): Input & Command {
    return { ...input, idempotencyKey: `demo-${this.commands++}` };
  }

  /** What a use case answered, once its events are delivered; a problem means the content is wrong. */
  async done<Result>(outcome: Promise<Result | Problem>): Promise<Result> {
    const result = await outcome;
    if (result instanceof Problem) throw new Error(`the demo met ${JSON.stringify(result)}`);
    await this.outbox.runAll(this.platform.handlers);
    return result;
  }
}
