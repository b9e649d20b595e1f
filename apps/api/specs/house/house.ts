import "reflect-metadata";
import type { INestApplication } from "@nestjs/common";
import { mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Platform, createHttp, openPlatform, readSettings } from "#composition";
import { AppointAdministrator } from "#directory/domain";
import { Actor, Clock, Problem } from "#kernel";
import { type EmbeddedDatabase, migrate, startEmbeddedDatabase } from "#platform/database";
import { type Worker, startWorker } from "#platform/jobs";
import { Browser } from "./browser.ts";
import { fastHasher } from "./fast-hasher.ts";

/** A clock a spec can move forward; time goes on from there. */
class SpecClock extends Clock {
  private ahead = 0;
  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }
  moveBy(milliseconds: number): void {
    this.ahead += milliseconds;
  }
}

/** The whole product on a real, empty PostgreSQL: HTTP, sockets, jobs and mails; only time and hashing are replaced. */
export class House {
  private count = 0;

  private constructor(
    readonly database: EmbeddedDatabase,
    readonly platform: Platform,
    readonly app: INestApplication,
    readonly url: string,
    readonly clock: SpecClock,
    private readonly worker: Worker,
  ) {
    this.countStatements();
  }

  /** Statements the api has sent so far; BEGIN, the actor and COMMIT are not counted. */
  statements(): number {
    return this.count;
  }

  private countStatements(): void {
    const { source } = this.platform;
    const make = source.createQueryRunner.bind(source);
    source.createQueryRunner = (mode) => {
      const runner = make(mode);
      const query = runner.query.bind(runner) as (sql: string, ...rest: never[]) => Promise<never>;
      runner.query = ((sql: string, ...rest: never[]) => {
        if (!/^(begin|commit|rollback|select set_config)/i.test(sql)) this.count++;
        return query(sql, ...rest);
      }) as typeof runner.query;
      return runner;
    };
  }

  static async open(): Promise<House> {
    const dir = join(mkdtempSync(join(tmpdir(), "gemeinsam-spec-")), "pg");
    const database = await startEmbeddedDatabase({ dir, ephemeral: true });
    await migrate(database.ownerUrl);
    const settings = readSettings({ RATE_LIMIT_FACTOR: "1000", DEMO: "false" });
    const clock = new SpecClock();
    const platform = await openPlatform(settings, database.url, { clock, hasher: fastHasher });
    const app = await createHttp(platform);
    const worker = await startWorker({
      url: database.url,
      handlers: platform.handlers,
      onFailure: (handler, error) => console.error(handler, error),
    });
    await app.listen(0, "127.0.0.1");
    const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
    return new House(database, platform, app, `http://127.0.0.1:${port}`, clock, worker);
  }

  async close(): Promise<void> {
    await this.worker.stop();
    await this.app.close();
    await this.platform.close();
    await this.database.stop();
  }

  visitor(): Browser {
    return new Browser(this.url);
  }

  /** Somebody who administers the region; the first one makes it. */
  async administrator(mail = "verwaltung@region.example"): Promise<Browser> {
    const result = await this.app.get(AppointAdministrator, { strict: false }).execute(mail);
    if (result instanceof Problem) throw new Error(result.code);
    const browser = this.visitor();
    await browser.must(
      `mutation($input: ResetPasswordInput!) { resetPassword(input: $input) { ... on ResetPasswordSuccess { viewer { id } } } }`,
      {
        input: {
          idempotencyKey: crypto.randomUUID(),
          token: result.token,
          password: "ein langer Satz als Passwort",
        },
      },
    );
    return browser.learnWhoIAm();
  }

  /** Waits until no job is left: everything that follows from what was done has happened. */
  async settled(): Promise<void> {
    const { source } = this.platform;
    for (let i = 0; i < 400; i++) {
      const [row] = await source.query<[{ open: number }]>(
        "select count(*)::int as open from graphile_worker._private_jobs where attempts < max_attempts",
      );
      if (row.open === 0) return;
      await new Promise((done) => setTimeout(done, 15));
    }
    throw new Error("jobs are still waiting");
  }

  /** Mails to this address, the newest first. */
  async mailsTo(address: string): Promise<{ subject: string; text: string }[]> {
    await this.settled();
    return (await fetch(`${this.url}/dev/mail?to=${encodeURIComponent(address)}`, {
      headers: { accept: "application/json" },
    }).then((res) => res.json())) as { subject: string; text: string }[];
  }

  /** What the database itself answers, past every wall. */
  async truth<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.platform.work.write(Actor.system("measure"), (tx) =>
      tx.store(Raw).query(sql, parameters),
    )) as Row[];
  }
}

class Raw {
  constructor(
    private readonly scope: { manager: { query(sql: string, parameters: unknown[]): Promise<unknown> } },
  ) {}
  query(sql: string, parameters: unknown[]): Promise<unknown> {
    return this.scope.manager.query(sql, parameters);
  }
}
