import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the clone, whatever the working directory is. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
