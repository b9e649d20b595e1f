import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DemoSignIn } from "#directory/api";
import { type Settings, SettingsProblem } from "#composition";
import { migrate, startEmbeddedDatabase } from "#platform/database";
import type { Shutdown } from "./shutdown.ts";

const DEMO_MARK = "demo-region";

interface Opened {
  readonly databaseUrl: string;
  readonly demoSignIns: readonly DemoSignIn[];
}

/** The embedded default: own PostgreSQL in the data folder, migrated, filled with the demo region when it is empty. */
export async function openEmbedded(settings: Settings, shutdown: Shutdown): Promise<Opened> {
  claim(settings, shutdown);
  const dir = join(settings.dataDir, "pg");
  const filling = join(settings.dataDir, "demo-filling");
  if (existsSync(filling)) rmSync(dir, { recursive: true, force: true }); // a first start was cut off: begin anew
  const database = await startEmbeddedDatabase({ dir, port: settings.databasePort });
  shutdown.then(() => database.stop());
  await migrate(database.ownerUrl);
  if (!settings.fillDemo) return { databaseUrl: database.url, demoSignIns: [] };
  const { DEMO_SIGN_INS, fillDemo } = await import("#demo");
  await fillDemo(settings, database.url, {
    begin: () => writeFileSync(filling, ""),
    say: (line) => console.log(line),
    end: () => {
      rmSync(filling, { force: true });
      writeFileSync(join(settings.dataDir, DEMO_MARK), ""); // what demo:reset may remove
    },
  });
  return { databaseUrl: database.url, demoSignIns: DEMO_SIGN_INS };
}

/** One product per data folder: a second one would take the database away from the first. */
function claim({ dataDir, publicUrl }: Settings, shutdown: Shutdown) {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, "running.json");
  if (existsSync(file)) {
    const { pid, url } = JSON.parse(readFileSync(file, "utf8")) as { pid: number; url: string };
    if (pid !== process.pid && isAlive(pid))
      throw new SettingsProblem(
        `It is already running at ${url} (process ${pid}). A second one needs its own PORT and DATA_DIR.`,
      );
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, url: publicUrl }));
  shutdown.then(() => Promise.resolve(rmSync(file, { force: true })));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
