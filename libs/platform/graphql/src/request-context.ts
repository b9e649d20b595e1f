import DataLoader from "dataloader";
import type { Request, Response } from "express";
import type { Actor, ReadUnit } from "#kernel";
import type { TypeOrmUnitOfWork } from "#platform/database";
import { type Loader, loaderOf } from "./loader.ts";

export type Locale = "DE" | "EN";

/** One GraphQL request: who asks, in which language, and the one read unit its resolvers share. */
export class RequestContext {
  private opened: Promise<{ unit: ReadUnit; close: () => Promise<void> }> | undefined;
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown>>();
  private answered = false;

  constructor(
    public actor: Actor,
    readonly locale: Locale,
    readonly req: Request,
    readonly res: Response,
    private readonly work: TypeOrmUnitOfWork,
  ) {}

  /** Opened by the first load; nobody who only changes something pays for it. */
  async unit(): Promise<ReadUnit> {
    // when one field fails, the answer leaves while others are still on their way: nobody would close what they open
    if (this.answered) throw new Error("the request has been answered");
    this.opened ??= this.work.openRead(this.actor);
    return (await this.opened).unit;
  }

  async load<Key, Value>(loader: Loader<Key, Value>, key: Key): Promise<Value | null> {
    let cached = this.loaders.get(loader) as DataLoader<Key, Value | null> | undefined;
    if (!cached) {
      cached = new DataLoader<Key, Value | null>(async (keys) => {
        const found = await loader.batch(await this.unit(), keys);
        return keys.map((each) => found.get(each) ?? null);
      });
      this.loaders.set(loader, cached);
    }
    return cached.load(key);
  }

  /** A thing of another context, by its GraphQL type; null where it is not there or the viewer may not see it. */
  async find(type: string, id: string | null): Promise<object | null> {
    return id === null ? null : this.load(loaderOf(type), id);
  }

  /** After a change, or when somebody has signed in or out: what was read before counts no more. */
  async refresh(actor: Actor = this.actor): Promise<void> {
    this.actor = actor;
    await this.forget();
  }

  /** The request's end. */
  async close(): Promise<void> {
    this.answered = true;
    await this.forget();
  }

  private async forget(): Promise<void> {
    const { opened } = this;
    this.opened = undefined;
    this.loaders.clear();
    if (opened) await (await opened).close();
  }
}
