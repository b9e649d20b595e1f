// Two Nodes: the machine's own starts these scripts, the one that npm brings runs the product.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { root } from "./root.mjs";
import { Refusal } from "./say.mjs";

const parts = (version) => version.replace(/^v/, "").split(".").map(Number);
const atLeast = (version, wanted) => {
  const [have, want] = [parts(version), parts(wanted)];
  for (let i = 0; i < want.length; i++) if (have[i] !== want[i]) return have[i] > want[i];
  return true;
};

export function checkNode() {
  if (atLeast(process.version, "20.0.0")) return;
  throw new Refusal(
    `Gemeinsam needs Node.js 20 or newer to start; this is ${process.version} (${process.execPath}).\n` +
      "Install a current one (https://nodejs.org, or your system's packages) and run the same command again.",
  );
}

/** How npm is called: its own program on the machine's Node, not on one among the packages it may replace. */
export function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  return script ? [node || process.execPath, script] : ["npm"];
}

export function checkNpm() {
  const told = /^npm\/(\S+)/.exec(process.env.npm_config_user_agent || "");
  const version = told
    ? told[1]
    : spawnSync("npm", ["--version"], { encoding: "utf8", shell: true }).stdout.trim();
  if (version && atLeast(version, "10.0.0")) return;
  throw new Refusal(
    `Gemeinsam needs npm 10 or newer to install its packages; this is ${version || "none"}.\n` +
      "Bring it up to date: npm install --global npm@11",
  );
}

const names = { linux: "linux", win32: "win" };

/** The Node that runs the product: the one from node_modules, else the machine's where it is new enough. */
export function productNode() {
  const system = names[process.platform];
  const brought =
    system &&
    join(root, `node_modules/node-${system}-${process.arch}/bin/node${system === "win" ? ".exe" : ""}`);
  if (brought && existsSync(brought) && spawnSync(brought, ["--version"]).status === 0) return brought;
  if (atLeast(process.version, "22.13.0")) return process.execPath;
  throw new Refusal(
    `There is no packaged Node for ${process.platform}-${process.arch}, and this one is ${process.version}.\n` +
      "Install Node.js 22.13 or newer and run the same command again.",
  );
}

/** The environment in which every `node` is the product's. */
export function productEnvironment(more = {}) {
  const path = [dirname(productNode()), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, NX_TUI: "false", NX_DAEMON: "false", ...more };
}
