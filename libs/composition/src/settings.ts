import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

/** Everything the environment decides, checked once at start. docs/operations.md describes each. */
export interface Settings {
  /** No DATABASE_URL: own PostgreSQL, demo region, mails kept in a local outbox; binds to 127.0.0.1. */
  readonly embedded: boolean;
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly publicUrl: string;
  /** Signs in as a role row-level security holds for. Null in the embedded default, which makes its own. */
  readonly databaseUrl: string | null;
  readonly databasePort: number;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Proxies in front whose X-Forwarded-For counts. */
  readonly trustedProxies: number;
  readonly rateLimitFactor: number;
  /** How long somebody stays signed in without asking for more. */
  readonly sessionHours: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Whether jobs run in this process too. */
  readonly workerInside: boolean;
  /** Whether an empty embedded database is filled with the demo region. */
  readonly fillDemo: boolean;
}

const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;
const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
const flag = z.enum(["true", "false"]).transform((text) => text === "true");

const Environment = z.object({
  PORT: port(3000),
  HOST: z.string().default("127.0.0.1"),
  DATA_DIR: z.string().default(".data"),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_PORT: port(0),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  RATE_LIMIT_FACTOR: z.coerce.number().min(1).max(10_000).default(1),
  SESSION_HOURS: z.coerce.number().min(0.1).max(2160).default(720),
  LOG_LEVEL: z.enum(LOG_LEVELS).default("warn"),
  WORKER_INSIDE: flag.optional(),
  DEMO: flag.default(true),
});

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);
const NEEDED = ["PUBLIC_URL", "SMTP_URL", "MAIL_FROM"] as const;
const SECRETS = ["DATABASE_URL", "DATABASE_OWNER_URL", "REDIS_URL", "SMTP_URL"];

/** What is wrong with the environment, in words an operator can act on. */
export class SettingsProblem extends Error {}

/** Reads the environment. A secret may stand in a file that NAME_FILE points to. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = withFiles(env);
  const { success, data, error } = Environment.safeParse(given);
  if (!success)
    throw new SettingsProblem(
      error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"),
    );
  const embedded = data.DATABASE_URL === undefined;
  const workerInside = data.WORKER_INSIDE ?? embedded;
  if (embedded && !LOOPBACK.has(data.HOST))
    throw new SettingsProblem(
      `HOST is ${data.HOST}, but without DATABASE_URL this is the demonstration, whose sign-ins and mails everybody may use: it listens to this machine only.`,
    );
  if (!embedded) {
    const missing: string[] = NEEDED.filter((name) => data[name] === undefined);
    if (!workerInside && !data.REDIS_URL) missing.push("REDIS_URL");
    if (missing.length)
      throw new SettingsProblem(
        `DATABASE_URL is set, so this runs for real and also needs ${missing.join(", ")} (each may stand in a file named by NAME_FILE). Without DATABASE_URL it starts the demonstration.`,
      );
  }
  return {
    embedded,
    host: data.HOST,
    port: data.PORT,
    dataDir: resolve(data.DATA_DIR),
    publicUrl: data.PUBLIC_URL ?? `http://localhost:${data.PORT}`,
    databaseUrl: data.DATABASE_URL ?? null,
    databasePort: data.DATABASE_PORT,
    redisUrl: data.REDIS_URL ?? null,
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM ?? "Gemeinsam <gemeinsam@localhost>",
    trustedProxies: data.TRUST_PROXY,
    rateLimitFactor: data.RATE_LIMIT_FACTOR,
    sessionHours: data.SESSION_HOURS,
    logLevel: data.LOG_LEVEL,
    workerInside,
    fillDemo: embedded && data.DEMO,
  };
}

/** The owner's connection, for migrations only: the running product never sees it. */
export function readOwnerUrl(env: NodeJS.ProcessEnv): string {
  const url = withFiles(env)["DATABASE_OWNER_URL"];
  if (!url)
    throw new SettingsProblem(
      "DATABASE_OWNER_URL (or DATABASE_OWNER_URL_FILE) is missing: migrations need it",
    );
  return url;
}

function withFiles(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const given: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(env)) if (value !== "") given[name] = value;
  for (const name of SECRETS) {
    const file = given[`${name}_FILE`];
    if (file && given[name] === undefined) given[name] = readSecret(name, file);
  }
  return given;
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new SettingsProblem(`${name}_FILE names ${file}, which cannot be read`);
  }
}
