// Programs of the system that tests need. On a bare machine that lets us (root, apt-get) they are installed.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export function onPath(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const name of names)
    for (const folder of folders)
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // not in this folder
      }
  return undefined;
}

/** Debian's package of that name; true when it is there afterwards. Services it brings are not started. */
export function installPackage(name) {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return false;
  console.log(`Installing ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const apt = (...args) =>
    spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  apt("update");
  return apt("install", "-y", "--no-install-recommends", name);
}
