// npm test: installs what is missing, then runs every check on the product's Node.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { checkNode, productEnvironment, productNode } from "./launch/node.mjs";
import { prepare } from "./launch/prepare.mjs";
import { root } from "./launch/root.mjs";
import { giveUp } from "./launch/say.mjs";

async function test() {
  checkNode();
  await prepare({ withBuild: false });
  const child = spawn(productNode(), [join(root, "tools/test/run.mjs")], {
    cwd: root,
    env: productEnvironment(),
    stdio: ["ignore", "inherit", "inherit"],
  });
  child.once("exit", (code) => process.exit(code ?? 1));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
}

test().catch(giveUp);
