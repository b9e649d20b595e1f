import { type DataSource, QueryFailedError } from "typeorm";
import {
  type Actor,
  type Clock,
  type Command,
  Conflict,
  type Outcome,
  Problem,
  type ReadUnit,
  type Transaction,
  UnitOfWork,
} from "#kernel";
import { openTransaction } from "./connection.ts";
import { CommandRecord } from "./command-record.ts";
import { type Listeners, type Outbox, jobsOf } from "./outbox.ts";
import type { Ports } from "./ports.ts";
import { Unit } from "./unit.ts";

/**
 * What somebody else's commit in between explains: a deadlock, a row that is there by now, an audience that can no
 * longer be read, a lock that was held for long. The second try sees what is there and answers it in words.
 */
const OVERTAKEN = new Set(["40P01", "40001", "23505", "42501", "55P03"]);
const TRIES = 4;

/** Carries a Problem out of the transaction, which is then rolled back. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

export class TypeOrmUnitOfWork extends UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly ports: Ports,
    private readonly listeners: Listeners,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async run<Result extends Outcome>(
    actor: Actor,
    name: string,
    command: Command,
    work: (tx: Transaction) => Promise<Result | Problem>,
  ): Promise<Result | Problem> {
    try {
      return await this.transact(actor, async (unit) => {
        const record = new CommandRecord(unit, name, command);
        const earlier = await record.begin();
        if (earlier === "gone") throw new Refused(new Conflict("ACCOUNT_ENDED"));
        if (earlier === "other-input") throw new Refused(new Conflict("KEY_REUSED"));
        if (earlier) return earlier as Result;
        const result = await work(unit);
        if (result instanceof Problem) throw new Refused(result);
        await record.finish(result);
        return result;
      });
    } catch (error) {
      if (error instanceof Refused) return error.problem;
      throw error;
    }
  }

  write<Result>(
    actor: Actor,
    work: (tx: Transaction) => Promise<Result>,
    once?: { readonly eventId: string; readonly handler: string },
  ): Promise<Result | undefined> {
    return this.transact(actor, async (unit) => {
      if (once) {
        const first = await unit.manager.query<unknown[]>(
          `insert into handled_event (event_id, handler, handled_at) values ($1, $2, $3)
           on conflict do nothing returning 1`,
          [once.eventId, once.handler, unit.now],
        );
        if (first.length === 0) return undefined;
      }
      return work(unit);
    });
  }

  async read<Result>(actor: Actor, work: (unit: ReadUnit) => Promise<Result>): Promise<Result> {
    const { unit, close } = await this.openRead(actor);
    try {
      return await work(unit);
    } finally {
      await close();
    }
  }

  /** A read unit that stays open over several resolvers; whoever opens it closes it. */
  async openRead(actor: Actor): Promise<{ unit: ReadUnit; close: () => Promise<void> }> {
    const connection = await openTransaction(this.source, actor, "read only");
    const unit = new Unit(connection.manager, actor, this.clock.now(), this.ports);
    return { unit, close: () => connection.commit() };
  }

  private async transact<Result>(actor: Actor, work: (unit: Unit) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      const connection = await openTransaction(this.source, actor, "read write");
      try {
        const unit = new Unit(connection.manager, actor, this.clock.now(), this.ports);
        const result = await work(unit);
        const jobs = jobsOf(unit, this.listeners);
        if (jobs.length) await this.outbox.put(unit, jobs);
        await connection.commit();
        return result;
      } catch (error) {
        await connection.rollback().catch(() => undefined);
        if (attempt >= TRIES || !mayTryAgain(error)) throw error;
      }
    }
  }
}

const mayTryAgain = (error: unknown) =>
  error instanceof QueryFailedError && OVERTAKEN.has((error.driverError as { code?: string }).code ?? "");
