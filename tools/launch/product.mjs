// The built product as a child that never outlives us, and that hears each signal once.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentOf } from "./claim.mjs";
import { productEnvironment, productNode } from "./node.mjs";
import { root } from "./root.mjs";

const link = pathToFileURL(join(root, "tools/launch/with-parent.mjs")).href;

export function startProduct(entry, args = [], environment = {}) {
  const child = spawn(
    productNode(),
    ["--enable-source-maps", `--import=${link}`, join(root, "dist", entry), ...args],
    {
      cwd: root,
      env: productEnvironment({ NODE_ENV: process.env.NODE_ENV || "production", ...environment }),
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      detached: process.platform !== "win32", // Ctrl+C reaches it through us, not a second time from the terminal
    },
  );
  const ended = new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code, signal) => done(signal ? 1 : code));
  });
  let asked = false;
  const stop = () => {
    child.kill(asked ? "SIGKILL" : "SIGTERM"); // a second Ctrl+C does not wait any longer
    asked = true;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  stopWithNpm(stop);
  return { pid: child.pid, ended };
}

/** `npm start` killed with -9 leaves us behind, where no Ctrl+C would reach us any more: then we stop as well. */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const above = () => `${process.ppid} ${parentOf(process.ppid)}`; // the shell that npm runs us in, and npm
  const npm = above();
  const watch = setInterval(() => {
    if (above() === npm) return;
    clearInterval(watch);
    stop();
  }, 300);
  watch.unref();
}
