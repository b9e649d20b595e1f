import { type Platform, type Settings, createHttp, openPlatform } from "#composition";
import { startWorker } from "#platform/jobs";
import { openEmbedded } from "./embedded-default.ts";
import type { Shutdown } from "./shutdown.ts";

/** The api with everything the settings ask of this process: its own database, the demo region, the worker. */
export async function startProduct(settings: Settings, shutdown: Shutdown): Promise<Platform> {
  const { databaseUrl, demoSignIns } = settings.databaseUrl
    ? { databaseUrl: settings.databaseUrl, demoSignIns: [] }
    : await openEmbedded(settings, shutdown);
  const platform = await openPlatform(settings, databaseUrl, { demoSignIns });
  shutdown.then(() => platform.close());
  const app = await createHttp(platform);
  shutdown.then(() => app.close());
  if (settings.workerInside) {
    const { handlers, report } = platform;
    const worker = await startWorker({ url: databaseUrl, handlers, onFailure: report });
    shutdown.then(() => worker.stop());
  }
  await app.listen(settings.port, settings.host);
  return platform;
}
