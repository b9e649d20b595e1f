import "reflect-metadata";
import { fork } from "node:child_process";
import { mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createHttp, openPlatform, readSettings } from "#composition";
import { DEMO_PASSWORD, DEMO_SIGN_INS, fillDemo } from "#demo";
import { Actor } from "#kernel";
import { migrate, startEmbeddedDatabase } from "#platform/database";
import { countStatements } from "./count-statements.ts";
import { feltOf } from "./felt/felt.ts";
import { startFloor } from "./floor.ts";
import { initialJsBytes } from "./initial-js.ts";
import { LongThread } from "./long-thread.ts";
import { THREAD_PAGE } from "./thread-page.ts";

const ROUNDS = 300;
const MOST_QUERIES = 6;
const MOST_JS_KB = 180;
const MOST_CLS = 0.05;

const figure = (name: string, value: number, unit: string, digits = 2) =>
  console.log(`figure ${name} ${value.toFixed(digits)} ${unit}`);

// One thread page of twenty posts, through the GraphQL API and through the floor: the same bytes from both.
const dir = join(mkdtempSync(join(tmpdir(), "gemeinsam-bench-")), "pg");
const database = await startEmbeddedDatabase({ dir, ephemeral: true });
await migrate(database.ownerUrl);
const settings = readSettings({ ...process.env, DATABASE_URL: "", RATE_LIMIT_FACTOR: "1000" });
await fillDemo(settings, database.url, {
  begin: () => undefined,
  say: () => undefined,
  end: () => undefined,
});
const platform = await openPlatform(settings, database.url);
const app = await createHttp(platform);
await app.listen(0, "127.0.0.1");
const origin = `http://127.0.0.1:${(app.getHttpServer() as { address(): AddressInfo }).address().port}`;
const api = `${origin}/graphql`;

const cookie = await signIn();
// past row-level security: the floor has the predicate alone
const floor = await startFloor(database.superuserUrl, cookie.split("=")[0]!);
const id = await platform.work.read(Actor.system("measure"), (unit) => unit.store(LongThread).id());
const body = JSON.stringify({ query: THREAD_PAGE, variables: { id } });

const load = fork(resolve(import.meta.dirname, "load.js"), { execArgv: [] });
load.send({ urls: [api, `http://127.0.0.1:${floor.port}/`], body, cookie, rounds: ROUNDS });
const { medians, answers } = await new Promise<{ medians: number[]; answers: string[] }>((done, fail) => {
  load.once("message", (result) => done(result as never));
  load.once("exit", (code) => fail(new Error(`the load ended with ${code} before it had measured`)));
});
const statements = countStatements(platform.source);
await fetch(api, { method: "POST", headers: { "content-type": "application/json", cookie }, body });
const queries = statements();

figure("thread_page_ms", medians[0]!, "ms-median");
figure("thread_page_floor_ms", medians[1]!, "ms-median");
figure("thread_page_vs_floor", medians[0]! / medians[1]!, "ratio");
figure("thread_page_queries", queries, "queries", 0);

// What people feel: slow 4G, a quarter of this processor, nothing in the cache; signed in but for the landing page.
const [name = "", value = ""] = cookie.split("=");
const signedIn = { cookie: { name, value } };
const felt = await feltOf({
  thread: { url: `${origin}/themen/${id}`, usable: ".reply textarea:enabled", ...signedIn },
  home: { url: `${origin}/`, usable: "#ask-title:enabled", ...signedIn },
  landing: { url: `${origin}/`, usable: "h1" },
});
const cls = Math.max(felt.thread.cls, felt.home.cls, felt.landing.cls);
figure("thread_lcp_ms", felt.thread.lcp, "ms-median", 0);
figure("thread_usable_ms", felt.thread.usable, "ms-median", 0);
figure("home_lcp_ms", felt.home.lcp, "ms-median", 0);
figure("home_usable_ms", felt.home.usable, "ms-median", 0);
figure("landing_lcp_ms", felt.landing.lcp, "ms-median", 0);
figure("plain_html_lcp_ms", felt.floor.lcp, "ms-median", 0);
figure("thread_lcp_vs_plain_html", felt.thread.lcp / felt.floor.lcp, "ratio");
figure("cls", cls, "score-worst", 3);
figure("initial_js_kb", initialJsBytes() / 1000, "kB-gzip", 1);

const faults = [
  answers.length !== 1 &&
    `the floor answers otherwise:\n${answers.map((text) => text.slice(0, 600)).join("\n")}`,
  queries > MOST_QUERIES && `more than ${MOST_QUERIES} queries`,
  cls > MOST_CLS && `more than ${MOST_CLS} of layout shift`,
  initialJsBytes() > MOST_JS_KB * 1000 && `more than ${MOST_JS_KB} kB of JavaScript at first`,
].filter(Boolean);
for (const fault of faults) console.error(fault);

floor.server.close();
await app.close();
await platform.close();
await database.stop();
process.exit(faults.length ? 1 : 0);

async function signIn(): Promise<string> {
  const { email } = DEMO_SIGN_INS[0]!;
  const query = `mutation($input: SignInInput!) { signIn(input: $input) { __typename } }`;
  const variables = { input: { idempotencyKey: "bench", email, password: DEMO_PASSWORD } };
  const answer = await fetch(api, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return answer.headers.get("set-cookie")!.split(";")[0]!;
}
