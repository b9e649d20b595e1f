import "reflect-metadata";
import { SettingsProblem, readSettings } from "#composition";
import { Shutdown } from "./shutdown.ts";
import { startProduct } from "./start-product.ts";

const shutdown = new Shutdown();
try {
  const settings = readSettings(process.env);
  await startProduct(settings, shutdown);
  console.log(`ready ${settings.publicUrl}`);
} catch (error) {
  console.error(error instanceof SettingsProblem ? error.message : error);
  await shutdown.now(1);
}
