import "reflect-metadata";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Settings, SettingsProblem, openPlatform, openWorkerHouse, readSettings } from "#composition";
import { AppointAdministrator } from "#directory/domain";
import { Problem } from "#kernel";
import { runningEmbeddedDatabase } from "#platform/database";
import { openEmbedded } from "./embedded-default.ts";
import { Shutdown } from "./shutdown.ts";

// npm run admin:create -- --mail somebody@example.org
const shutdown = new Shutdown();
try {
  const { values } = parseArgs({ options: { mail: { type: "string" } } });
  if (!values.mail) throw new SettingsProblem("Whom? npm run admin:create -- --mail somebody@example.org");
  const settings = readSettings(process.env);
  console.log(await linkFor(values.mail, settings));
} catch (error) {
  console.error(error instanceof SettingsProblem ? error.message : error);
  await shutdown.now(1);
}
await shutdown.now(0);

async function linkFor(mail: string, settings: Settings): Promise<string> {
  const url = settings.databaseUrl ?? (await embeddedUrl(settings));
  const platform = await openPlatform({ ...settings, redisUrl: null }, url);
  shutdown.then(() => platform.close());
  const house = await openWorkerHouse(platform);
  const result = await house.get(AppointAdministrator, { strict: false }).execute(mail);
  if (result instanceof Problem) throw new SettingsProblem(`${mail} is no mail address`);
  const link = platform.links.to("/passwort/neu", { token: result.token });
  return `${mail} administers the region. This link sets the password; it works once, for one hour:\n${link}`;
}

/** The database of the product that runs beside us; where none does, it is opened for a moment. */
async function embeddedUrl(settings: Settings): Promise<string> {
  const running = runningEmbeddedDatabase(join(settings.dataDir, "pg"));
  if (running) return running;
  if (!existsSync(join(settings.dataDir, "pg")))
    throw new SettingsProblem(
      `${settings.dataDir} holds no installation yet. Start it once ("DEMO=false npm start"), or name the one you mean by DATA_DIR and PORT, or by DATABASE_URL.`,
    );
  return (await openEmbedded({ ...settings, fillDemo: false }, shutdown)).databaseUrl;
}
