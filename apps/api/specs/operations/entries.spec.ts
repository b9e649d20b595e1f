import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import { SMTPServer } from "smtp-server";
import { type EmbeddedDatabase, freePort, startEmbeddedDatabase } from "#platform/database";
import { Browser } from "../house/browser.ts";
import { Composed, Running } from "./composed.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
const whereThere = hasRedis ? it : it.skip;

/** The services of docker-compose.yml as they are, on one machine: only the names of other hosts become addresses. */
describe("the composed services", () => {
  const composed = new Composed({
    PUBLIC_URL: "https://gemeinsam.example",
    MAIL_FROM: "Gemeinsam <post@gemeinsam.example>",
  });
  const mails: string[] = [];
  const stops: (() => Promise<unknown> | void)[] = [];
  let database: EmbeddedDatabase;
  let api: Running;
  let worker: Running;
  let apiPort: number;
  let link = "";
  const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${apiPort}${path}`, init);
  const healthOf = (service: string, environment: Record<string, string>) =>
    new Running(["node", "docker/healthcheck.mjs", service], environment).ended;

  beforeAll(async () => {
    database = await startEmbeddedDatabase({ dir: join(temporaryFolder(), "pg"), ephemeral: true });
    stops.push(() => database.stop());
    composed.putSecret("database_url", database.url);
    composed.putSecret("database_owner_url", database.ownerUrl);

    const mailPort = await freePort();
    const mailServer = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      onData: (stream, _, done) => {
        let mail = "";
        stream.on("data", (text: Buffer) => (mail += text.toString()));
        stream.on("end", () => done(mails.push(mail) ? null : undefined));
      },
    }).listen(mailPort, "127.0.0.1");
    stops.push(() => new Promise<void>((done) => mailServer.close(() => done())));
    composed.putSecret("smtp_url", `smtp://127.0.0.1:${mailPort}?ignoreTLS=true`);

    const redisPort = await freePort();
    composed.putSecret("redis_url", `redis://:secret@127.0.0.1:${redisPort}`);
    if (!hasRedis) return;
    const redis = spawn("redis-server", ["--port", `${redisPort}`, "--requirepass", "secret", "--save", ""]);
    stops.push(() => void redis.kill());
  });
  afterAll(async () => {
    for (const running of [worker, api]) await (running as Running | undefined)?.stop();
    for (const stop of stops.reverse()) await stop();
  });

  it("are migrated by the owner, and a second run finds nothing to do", async () => {
    const first = composed.start("migrate");
    expect([await first.ended, first.said]).toEqual([0, expect.stringContaining("migrated: ")]);
    const second = composed.start("migrate");
    expect([await second.ended, second.said]).toEqual([0, "the database is up to date\n"]);
  });

  it.each(["PUBLIC_URL", "MAIL_FROM", "REDIS_URL_FILE", "SMTP_URL_FILE"])(
    "do not start without %s, and say so",
    async (name) => {
      for (const service of ["api", "worker"]) {
        const refused = composed.start(service, { [name]: "" });
        expect([await refused.ended, refused.said]).toEqual([
          1,
          expect.stringContaining(name.replace("_FILE", "")),
        ]);
      }
    },
  );

  it("name the secret's file that cannot be read", async () => {
    const refused = composed.start("api", { DATABASE_URL_FILE: "/run/secrets/nothing" });
    expect([await refused.ended, refused.said]).toEqual([1, expect.stringContaining("/run/secrets/nothing")]);
  });

  whereThere("start, and each health check tells that they work", async () => {
    apiPort = await freePort();
    api = composed.start("api", { PORT: `${apiPort}`, HOST: "127.0.0.1" });
    worker = composed.start("worker");
    await Promise.all([api.says(/^ready /m), worker.says(/^ready /m)]);

    expect((await ask("/health/ready")).status).toBe(200);
    expect(await healthOf("api", { PORT: `${apiPort}` })).toBe(0);
    expect(await healthOf("api", { PORT: `${await freePort()}` })).toBe(1);
    expect(await healthOf("worker", composed.environment("worker"))).toBe(0);
  });

  whereThere("show neither demo sign-ins nor the local outbox", async () => {
    expect((await ask("/dev/mail")).status).toBe(404);
    const answer = await ask("/graphql", graphql("{ region { demo demoSignIns { email } } }"));
    expect(await answer.json()).toEqual({ data: { region: null } });
  });

  whereThere("print a one-time link for the first administrator, whose mails leave by SMTP", async () => {
    const email = "leitung@gemeinsam.example";
    const created = new Running(
      ["node", "dist/apps/api/src/create-admin.js", "--mail", email],
      composed.environment("api"),
    );
    expect([await created.ended, created.said]).toEqual([
      0,
      expect.stringMatching(/^https:\/\/gemeinsam\.example\/passwort\/neu\?token=\S{40,}$/m),
    ]);

    link = /token=(\S+)/.exec(created.said)?.[1] ?? "";

    const input = `{ idempotencyKey: "${randomUUID()}", email: "${email}" }`;
    await ask("/graphql", graphql(`mutation { requestPasswordReset(input: ${input}) { __typename } }`));
    while (mails.length === 0) await setTimeout(50);
    expect(mails).toEqual([expect.stringContaining(`To: ${email}`)]);
    expect(mails[0]).toContain("From: Gemeinsam <post@gemeinsam.example>");
  });

  whereThere("tell a browser at the api, through Redis, what the worker has to say to it", async () => {
    const browser = new Browser(`http://127.0.0.1:${apiPort}`);
    await browser.command("resetPassword", { token: link, password: "ein langer Satz als Passwort" });
    await browser.command("nameRegion", { name: "Testland" });
    const group = { name: "Das Netzwerk", kind: "NETWORK", purpose: "Hier wird gefragt.", rules: [] };
    const made = await browser.command("createGroup", group, "... on GroupSuccess { group { id } }");
    const { id: groupId } = made["group"] as { id: string };
    const frames = await browser.listen();
    await browser.command("askQuestion", { groupId, title: "Kommt das an?", body: "Über zwei Prozesse." });
    while (!frames.some(({ topic }) => topic === "threads")) await setTimeout(20);
    expect(frames).toContainEqual({ topic: "threads", groupId });
    browser.close();
  });

  whereThere("stop within ten seconds of being told", async () => {
    const began = Date.now();
    expect(await Promise.all([api.stop(), worker.stop()])).toEqual([0, 0]);
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  whereThere("show by the worker's health check that jobs lie about", async () => {
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(
      "select graphile_worker.add_job('handle-event', run_at := now() - interval '3 minutes')",
    );
    await client.end();
    expect(await healthOf("worker", composed.environment("worker"))).toBe(1);
  });
});

const graphql = (query: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query }),
});
