// node tools/entry.mjs apps/bench/src/main.js …: another entry of the built product, installed and built as needed.
import { checkNode } from "./launch/node.mjs";
import { prepare } from "./launch/prepare.mjs";
import { startProduct } from "./launch/product.mjs";
import { giveUp } from "./launch/say.mjs";

async function run([entry, ...args]) {
  checkNode();
  await prepare();
  process.exit(await startProduct(entry, args).ended);
}

run(process.argv.slice(2)).catch(giveUp);
