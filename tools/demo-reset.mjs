// npm run demo:reset: the next start fills a new demo region. Only the embedded database is ever touched.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { claimInstance, settings } from "./launch/instance.mjs";
import { checkNode } from "./launch/node.mjs";
import { prepare } from "./launch/prepare.mjs";
import { Refusal, giveUp } from "./launch/say.mjs";

/** Left by a demo region that stands, or whose filling was cut off. */
const marks = ["demo-region", "demo-filling"].map((name) => join(settings.dataDir, name));

/** A database that outlived a killed product still writes: it is stopped first. */
async function stopOrphan(folder) {
  const file = join(folder, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (!commandOf(pid).includes(folder)) return; // the number belongs to another program by now
  process.kill(pid, "SIGQUIT");
  for (let i = 0; i < 100 && existsSync(file); i++) await wait(50);
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

async function reset() {
  checkNode();
  if (!settings.embedded)
    throw new Refusal("DATABASE_URL is set: that database is yours. demo:reset only knows the embedded one.");
  await claimInstance();
  if (existsSync(join(settings.dataDir, "pg")) && !marks.some((mark) => existsSync(mark)))
    throw new Refusal(
      `${settings.dataDir} holds an installation of its own, no demo region: demo:reset leaves it alone.\n` +
        "If nothing in it is needed any more, remove that folder yourself.",
    );
  await prepare();
  const { reachableFolder } = await import("../dist/libs/platform/database/src/embedded-binaries.js");
  const folder = reachableFolder(join(settings.dataDir, "pg"));
  await stopOrphan(folder);
  for (const path of [folder, `${folder}.secret`, ...marks]) rmSync(path, { recursive: true, force: true });
  console.log(`Removed ${folder}. "npm start" fills a new demo region.`);
  process.exit(0);
}

reset().catch(giveUp);
