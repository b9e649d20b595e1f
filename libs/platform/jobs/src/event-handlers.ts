import type { Delivered, DomainEvent } from "#kernel";
import type { EventJob, Listeners } from "#platform/database";

type Handle = (event: Delivered<DomainEvent>) => Promise<unknown>;

type Chore = () => Promise<unknown>;
type Rhythm = "daily" | "often";

/** An event class: its `type` is the name on the wire. */
export interface EventType {
  readonly type: string;
  readonly prototype: DomainEvent;
}

/** Every listener of every event, by the name its jobs carry. A listener is called at least once per event. */
export class EventHandlers implements Listeners {
  private readonly handlers = new Map<string, Handle>();
  private readonly byType = new Map<string, string[]>();
  private readonly chores: Record<Rhythm, Chore[]> = { daily: [], often: [] };

  on<Type extends EventType>(
    event: Type,
    name: string,
    handle: (event: Delivered<Type["prototype"]>) => Promise<unknown>,
  ): void {
    const unique = `${event.type}/${name}`;
    if (this.handlers.has(unique)) throw new Error(`two handlers are named ${unique}`);
    this.handlers.set(unique, handle);
    this.byType.set(event.type, [...this.handlersOf(event.type), unique]);
  }

  /** Something to tidy up once a day. */
  daily(tidyUp: Chore): void {
    this.chores.daily.push(tidyUp);
  }

  /** Something to tidy up every few minutes. */
  often(tidyUp: Chore): void {
    this.chores.often.push(tidyUp);
  }

  async tidyUp(rhythm: Rhythm = "daily"): Promise<void> {
    for (const chore of this.chores[rhythm]) await chore();
  }

  handlersOf(type: string): readonly string[] {
    return this.byType.get(type) ?? [];
  }

  /** Runs one job. A handler nobody knows fails, so that the job waits for a worker that does. */
  async handle({ handler, event }: EventJob): Promise<void> {
    const handle = this.handlers.get(handler);
    if (!handle) throw new Error(`no handler ${handler}`);
    await handle({ id: event.id, occurredAt: new Date(event.occurredAt), data: event.data });
  }
}
