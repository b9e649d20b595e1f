import "reflect-metadata";
import { SettingsProblem, readSettings } from "#composition";
import { nextSteps } from "./next-steps.ts";
import { Shutdown } from "./shutdown.ts";
import { startProduct } from "./start-product.ts";

const shutdown = new Shutdown();
try {
  const settings = readSettings(process.env);
  const platform = await startProduct(settings, shutdown);
  for (const line of await nextSteps(platform)) console.log(line);
  console.log(`ready ${settings.publicUrl}`);
} catch (error) {
  if (!shutdown.hasBegun) console.error(error instanceof SettingsProblem ? error.message : error);
  await shutdown.now(1);
}
