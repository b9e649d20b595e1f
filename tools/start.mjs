// npm start: from a fresh clone to the running product, on any Node from 20 on.
import { checkPort, claimInstance, settings } from "./launch/instance.mjs";
import { self } from "./launch/claim.mjs";
import { checkNode } from "./launch/node.mjs";
import { prepare } from "./launch/prepare.mjs";
import { startProduct } from "./launch/product.mjs";
import { giveUp } from "./launch/say.mjs";

async function start() {
  checkNode();
  const instance = settings.embedded ? await claimInstance() : null; // elsewhere several may share one database
  await checkPort();
  await prepare();
  const product = startProduct("apps/api/src/main.js");
  if (instance) instance.note({ product: self(product.pid) });
  process.exit(await product.ended);
}

start().catch(giveUp);
