// One running product per data folder, and one per port.
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { alive, claim } from "./claim.mjs";
import { root } from "./root.mjs";
import { Refusal } from "./say.mjs";

const given = (name) => process.env[name] || process.env[`${name}_FILE`];

/** Only what starting needs to know; the product itself validates the whole environment. */
export const settings = {
  embedded: !given("DATABASE_URL"),
  port: Number(process.env.PORT || 3000),
  host: process.env.HOST || "127.0.0.1",
  dataDir: resolve(root, process.env.DATA_DIR || ".data"),
};
const url = `http://localhost:${settings.port}`;

/** The data folder for us alone, or a refusal that says who has it. */
export async function claimInstance() {
  const instance = claim(join(settings.dataDir, "instance.json"), { url });
  if (instance.holder)
    throw new Refusal(
      `Gemeinsam is running already: ${instance.holder.url} (process ${instance.holder.pid}, data in ${settings.dataDir}).\n` +
        "Stop it where it was started with Ctrl+C, or start another beside it:\n" +
        `  PORT=${settings.port + 1} DATA_DIR=.data-${settings.port + 1} npm start`,
    );
  process.once("exit", instance.release);
  if (instance.former && instance.former.product) await outlive(instance.former.product);
  return instance;
}

/** The product of a start that was killed is closing its database: it gets ten seconds. */
async function outlive(product) {
  for (let i = 0; i < 100 && alive(product); i++) await wait(100);
  if (alive(product)) process.kill(product.pid, "SIGKILL");
}

const isTaken = (host) =>
  new Promise((done) => {
    const probe = createServer();
    probe.once("error", (error) => done(error.code === "EADDRINUSE"));
    probe.listen(settings.port, host, () => probe.close(() => done(false)));
  });

export async function checkPort() {
  const { port, host } = settings;
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Refusal(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`);
  // "localhost" may mean ::1 as well: a stranger there would answer in our place
  for (const address of new Set([host, ...(host === "127.0.0.1" ? ["::1"] : [])]))
    if (await isTaken(address))
      throw new Refusal(
        `Port ${port} on ${address} is in use by another program.\nChoose another one: PORT=${port + 1} npm start`,
      );
}
