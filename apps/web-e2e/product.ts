import { spawn } from "node:child_process";
import { chmodSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ENTRY = resolve(import.meta.dirname, "../../dist/apps/api/src/main.js");
const LOG = resolve(import.meta.dirname, "../../test-results/product.log");
const PATIENCE = 300_000;

export const freePort = () =>
  new Promise<number>((done, fail) => {
    const probe = createServer();
    probe.once("error", fail).listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

/** Starts the built product with a demo region of its own before the journeys; the answer stops it again. */
export default async function startProduct(): Promise<() => Promise<void>> {
  if (!existsSync(ENTRY)) throw new Error('the product is not built: run "npm run build"');
  const folder = mkdtempSync(join(tmpdir(), "gemeinsam-journeys-"));
  chmodSync(folder, 0o755); // the database may run as another user
  mkdirSync(resolve(LOG, ".."), { recursive: true });
  const product = spawn(process.execPath, ["--enable-source-maps", ENTRY], {
    env: {
      ...process.env,
      ...{ DATABASE_URL: "", PUBLIC_URL: "", SMTP_URL: "", REDIS_URL: "", NODE_ENV: "production" },
      PORT: process.env["JOURNEY_PORT"],
      DATA_DIR: join(folder, "data"),
      RATE_LIMIT_FACTOR: "1000", // everyone comes from one address
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = createWriteStream(LOG);
  const ended = new Promise<void>((done) => product.once("exit", () => done()));
  const stop = async () => {
    product.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  let said = "";
  const ready = new Promise<void>((done, fail) => {
    for (const stream of [product.stdout, product.stderr])
      stream.on("data", (text: Buffer) => {
        log.write(text);
        said = (said + text.toString()).slice(-4000);
        if (/^ready /m.test(said)) done();
      });
    product.once("exit", (code) => fail(new Error(`the product ended with ${code}:\n${said}`)));
    setTimeout(
      () => fail(new Error(`the product was not ready after ${PATIENCE} ms:\n${said}`)),
      PATIENCE,
    ).unref();
  });
  await ready.catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return stop;
}
