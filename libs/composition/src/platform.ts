import { type RedisClientType, createClient } from "redis";
import { pino } from "pino";
import type { DataSource } from "typeorm";
import { type Clock, SystemClock, hours } from "#kernel";
import type { DemoSignIn } from "#directory/api";
import { Argon2Hasher, SessionCookie } from "#identity/api";
import type { PasswordHasher } from "#identity/contract";
import { SessionLife, SessionLookup } from "#identity/domain";
import { type Outbox, Ports, QueueOutbox, TypeOrmUnitOfWork, appSource } from "#platform/database";
import { RateLimits } from "#platform/graphql";
import { EventHandlers } from "#platform/jobs";
import { LiveHub } from "#platform/live";
import { Links, type Mailer, OutboxMailer, SmtpMailer } from "#platform/mail";
import { entities } from "./entities.ts";
import type { Settings } from "./settings.ts";

export type Log = Pick<Console, "info" | "warn" | "error">;

/** The machinery every context gets: made before Nest, closed after it. */
export interface Platform {
  readonly settings: Settings;
  readonly source: DataSource;
  readonly clock: Clock;
  readonly work: TypeOrmUnitOfWork;
  readonly ports: Ports;
  readonly handlers: EventHandlers;
  readonly hub: LiveHub;
  readonly mailer: Mailer;
  readonly links: Links;
  readonly limits: RateLimits;
  readonly hasher: PasswordHasher;
  readonly life: SessionLife;
  readonly cookie: SessionCookie;
  readonly sessions: SessionLookup;
  readonly demoSignIns: readonly DemoSignIn[];
  readonly report: (what: string, error: unknown) => void;
  close(): Promise<void>;
}

/** Parts that the demo generator and tests replace. */
export type Replaced = Partial<Pick<Platform, "clock" | "mailer" | "hasher" | "demoSignIns">> & {
  readonly outbox?: Outbox;
  readonly durable?: boolean;
};

export async function openPlatform(
  settings: Settings,
  databaseUrl: string,
  replaced: Replaced = {},
): Promise<Platform> {
  const log = pino({ level: settings.logLevel, base: null, serializers: { err: withoutContent } });
  const report = (what: string, error: unknown) => log.error({ err: error }, what);
  const source = await appSource(databaseUrl, entities, { durable: replaced.durable ?? true }).initialize();
  const redis = settings.redisUrl ? await connectRedis(settings.redisUrl) : null;
  const hub = new LiveHub(report);
  if (settings.redisUrl) await hub.joinThrough(settings.redisUrl);
  const { clock = new SystemClock() } = replaced;
  const life = new SessionLife(hours(settings.sessionHours));
  const [ports, handlers] = [new Ports(), new EventHandlers()];
  return {
    ...{ settings, source, clock, ports, handlers, hub },
    work: new TypeOrmUnitOfWork(source, clock, ports, handlers, replaced.outbox ?? new QueueOutbox()),
    mailer: replaced.mailer ?? mailerOf(settings, source),
    links: new Links(settings.publicUrl),
    limits: new RateLimits(redis, settings.rateLimitFactor),
    hasher: replaced.hasher ?? new Argon2Hasher(),
    life,
    cookie: new SessionCookie(settings.publicUrl, life),
    sessions: new SessionLookup(source),
    demoSignIns: replaced.demoSignIns ?? [],
    report,
    close: async () => {
      await hub.close();
      redis?.destroy();
      await source.destroy();
    },
  };
}

/** An error as the log may show it: a failed statement carries what somebody wrote, and that stays out. */
function withoutContent(error: unknown): object {
  if (!(error instanceof Error)) return { message: typeof error === "string" ? error : "no error object" };
  const { driverError = error, name, message, stack } = error as Error & { driverError?: Error };
  const { code, constraint } = driverError as { code?: unknown; constraint?: unknown };
  return { name, message, code, constraint, stack };
}

const mailerOf = ({ smtpUrl, mailFrom }: Settings, source: DataSource): Mailer =>
  smtpUrl ? new SmtpMailer(smtpUrl, mailFrom) : new OutboxMailer(source);

async function connectRedis(url: string): Promise<RedisClientType> {
  const client = createClient({ url }) as RedisClientType;
  client.on("error", () => undefined); // reconnects by itself; a limit that cannot be counted fails its request
  await client.connect();
  return client;
}
