import "reflect-metadata";
import { SettingsProblem, openPlatform, openWorkerHouse, readSettings } from "#composition";
import { startWorker } from "#platform/jobs";

// Background jobs in a process of their own; in the embedded default they run inside the api.
const stops: (() => Promise<unknown>)[] = [];
async function shutDown(code: number) {
  for (const stop of stops.reverse())
    await stop().catch((error: unknown) => console.error("while stopping:", error));
  process.exit(code);
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void shutDown(0));

try {
  const settings = readSettings(process.env);
  if (!settings.databaseUrl)
    throw new SettingsProblem("DATABASE_URL is missing: without it the api runs the jobs itself");
  const platform = await openPlatform(settings, settings.databaseUrl);
  stops.push(() => platform.close());
  const house = await openWorkerHouse(platform);
  stops.push(() => house.close());
  const { handlers, report } = platform;
  const worker = await startWorker({ url: settings.databaseUrl, handlers, onFailure: report });
  stops.push(() => worker.stop());
  console.log("ready worker");
} catch (error) {
  console.error(error instanceof SettingsProblem ? error.message : error);
  await shutDown(1);
}
