// What `npm test` checks, in this order: the quick and frequent faults first.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { prepare } from "../launch/prepare.mjs";
import { browserPath } from "./browser.mjs";
import { installPackage, onPath } from "./programs.mjs";

const bin = (name) => `node_modules/${name}`;

/** Runs a script on this Node, its output shown; answers with the exit code. */
const run = (script, args = [], environment = {}) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [...script.split(" "), ...args], {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", fail);
    child.once("exit", (code) => done(code));
  });

/** A check counts as one test. */
const check =
  (script, ...args) =>
  async () => {
    const code = await run(script, args);
    return { passed: code ? 0 : 1, failed: code ? 1 : 0, skipped: 0 };
  };

/** A runner's own report; one that is missing, empty or contradicts the exit code is a failure. */
function counted(code, file, count) {
  if (!existsSync(file)) throw new Error("the runner ended without a report");
  const result = count(JSON.parse(readFileSync(file, "utf8")));
  if (result.passed + result.failed === 0) throw new Error("no test was found");
  return code && !result.failed ? { ...result, failed: 1 } : result;
}

async function jest() {
  if (!onPath("redis-server")) installPackage("redis-server"); // without it, specs that need it count as skipped
  const report = "test-results/jest.json";
  const options = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
  const args = ["--ci", "--maxWorkers=2", "--json", `--outputFile=${report}`, "--silent"];
  const code = await run([...options, bin("jest/bin/jest.js")].join(" "), args);
  return counted(code, report, (found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
    skipped: found.numPendingTests + found.numTodoTests,
  }));
}

async function journeys() {
  const report = "test-results/journeys.json";
  const code = await run(bin("@playwright/test/cli.js"), ["test", "-c", "apps/web-e2e"], {
    CHROMIUM_PATH: await browserPath(),
  });
  return counted(code, report, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }));
}

async function build() {
  await prepare();
  return { passed: 1, failed: 0, skipped: 0 };
}

const tsc = (project) => check(bin("typescript/bin/tsc"), "-p", `tsconfig.${project}.json`);

export const steps = [
  ["Format", check(bin("prettier/bin/prettier.cjs"), "--check", ".", "--log-level=warn")],
  ["Generated files", check("tools/codegen.mjs", "--check")],
  ["Lint", check(bin("nx/dist/bin/nx.js"), "lint")], // through Nx: it computes the graph the boundary rule reads
  ["Boundaries", check("tools/checks/boundaries.mjs")],
  ["Rules of the house", check("tools/checks/house-rules.mjs")],
  ["Both languages", check("tools/checks/languages.mjs")],
  ["Licences", check("tools/checks/licences.mjs")],
  ["Types on the server", tsc("server")],
  ["Types in the browser", tsc("web")],
  ["Types of the journeys", tsc("e2e")],
  ["Compose file", check("tools/checks/compose.mjs")],
  ["Build", build],
  ["Specs", jest],
  ["Journeys in the browser", journeys],
];
