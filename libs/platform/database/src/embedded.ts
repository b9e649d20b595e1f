import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findBinaries, reachableFolder, unprivileged } from "./embedded-binaries.ts";
import { type RolePasswords, prepareRoles } from "./roles.ts";

/** A real PostgreSQL from npm: the embedded default and the tests. In production DATABASE_URL names a server. */
export interface EmbeddedDatabase {
  /** For the running product: may not bypass row-level security. */
  readonly url: string;
  /** For migrations: owns every table. */
  readonly ownerUrl: string;
  /** For tests that prove the wall by taking it away. */
  readonly superuserUrl: string;
  readonly port: number;
  /** The postmaster's process id, for whoever has to clean up after a crash. */
  readonly pid: number;
  stop(): Promise<void>;
}

interface Options {
  readonly dir: string;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  /** For tests: no fsync, data removed on stop. */
  readonly ephemeral?: boolean;
}

interface Secrets extends RolePasswords {
  readonly superuser: string;
}

const SUPERUSER = "postgres";
const env = { PATH: process.env["PATH"] ?? "", LC_ALL: "C.UTF-8", TZ: "UTC" };

export async function startEmbeddedDatabase(options: Options): Promise<EmbeddedDatabase> {
  const dir = reachableFolder(resolve(options.dir));
  const { initdb, postgres } = await findBinaries(dirname(dir));
  const isNew = !existsSync(join(dir, "PG_VERSION"));
  if (isNew) createCluster(initdb, dir, options.ephemeral ?? false);
  else await reapOrphan(dir);

  const port = options.port || (await freePort());
  const server = spawn(postgres, ["-D", dir, "-p", `${port}`, ...settings(options.ephemeral ?? false)], {
    ...unprivileged,
    cwd: dirname(dir),
    env,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await ready(server);

  const secrets = JSON.parse(readFileSync(`${dir}.secret`, "utf8")) as Secrets;
  const at = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const superuserUrl = at(SUPERUSER, secrets.superuser, "gemeinsam");
  await prepareRoles(at(SUPERUSER, secrets.superuser, "postgres"), "gemeinsam", secrets);
  return {
    url: at("gemeinsam_app", secrets.app, "gemeinsam"),
    ownerUrl: at("gemeinsam_owner", secrets.owner, "gemeinsam"),
    superuserUrl,
    port,
    pid: server.pid ?? 0,
    stop: () => stop(server, options.ephemeral ? [dir, `${dir}.secret`] : []),
  };
}

/** The product's address of a database that already runs in this folder; null where none does. */
export function runningEmbeddedDatabase(wanted: string): string | null {
  const dir = reachableFolder(resolve(wanted));
  const file = join(dir, "postmaster.pid");
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, "utf8").split("\n");
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return null; // it runs as another user
  }
  const { app } = JSON.parse(readFileSync(`${dir}.secret`, "utf8")) as Secrets;
  return `postgres://gemeinsam_app:${app}@127.0.0.1:${port}/gemeinsam`;
}

function createCluster(initdb: string, dir: string, ephemeral: boolean) {
  mkdirSync(dirname(dir), { recursive: true, mode: 0o755 }); // every parent must be traversable for the other user
  rmSync(dir, { recursive: true, force: true }); // a first start that was cut off leaves half a cluster
  mkdirSync(dir, { mode: 0o700 });
  const secret = () => randomBytes(24).toString("base64url");
  const secrets: Secrets = { superuser: secret(), owner: secret(), app: secret() };
  writeFileSync(`${dir}.secret`, JSON.stringify(secrets), { mode: 0o600 });
  const passwordFile = `${dir}.initial`;
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 });
  if (unprivileged.uid && unprivileged.gid)
    for (const path of [dir, passwordFile]) chownSync(path, unprivileged.uid, unprivileged.gid);
  const { status, stderr } = spawnSync(
    initdb,
    [
      ...["-D", dir, "-U", SUPERUSER, "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "-E", "UTF8"],
      ...["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=de-DE"],
      ...(ephemeral ? ["--no-sync"] : []),
    ],
    { ...unprivileged, cwd: dirname(dir), env, encoding: "utf8" },
  );
  rmSync(passwordFile, { force: true });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

const settings = (ephemeral: boolean) =>
  [
    "unix_socket_directories=",
    "listen_addresses=127.0.0.1",
    "shared_buffers=128MB",
    "max_connections=60",
    "log_min_messages=log",
    "jit=off",
    ...(ephemeral ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : []),
  ].flatMap((setting) => ["-c", setting]);

/** A TCP port of 127.0.0.1 that nobody uses at this moment. */
export const freePort = () =>
  new Promise<number>((done, fail) => {
    const probe = createServer();
    probe.once("error", fail).listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

function ready(server: ChildProcess) {
  let log = "";
  return new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.once("exit", (code) => fail(new Error(`postgres exited with ${code}: ${log}`)));
    server.stderr!.on("data", (text: Buffer) => {
      log = (log + text.toString()).slice(-4000);
      if (log.includes("ready to accept connections")) done();
    });
  });
}

const stop = (server: ChildProcess, remove: string[]) =>
  new Promise<void>((done) => {
    const gone = () => {
      for (const path of remove) rmSync(path, { recursive: true, force: true });
      done();
    };
    if (server.exitCode !== null || server.signalCode !== null) return gone();
    server.once("exit", gone);
    server.kill("SIGINT");
  });

/** A postmaster whose Node parent was killed with -9 is shut down cleanly before we start. */
async function reapOrphan(dir: string) {
  const file = join(dir, "postmaster.pid");
  if (!existsSync(file)) return;
  const [pid = "", dataDir = ""] = readFileSync(file, "utf8").split("\n");
  if (resolve(dataDir) !== resolve(dir)) return;
  try {
    process.kill(Number(pid), "SIGINT");
  } catch {
    return; // stale file: postgres recovers by itself
  }
  for (let i = 0; i < 200 && existsSync(file); i++) await wait(50);
}
