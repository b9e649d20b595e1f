// Every package of the running product, for every machine it runs on, is under a licence that is allowed.
import { join } from "node:path";
import { objectionTo, runtimePackages } from "../licences/packages.mjs";

const packages = runtimePackages(join(import.meta.dirname, "../.."));
const objections = packages.map(objectionTo).filter(Boolean);
for (const objection of objections) console.error(objection);

// the check itself must be able to say no
const bad = { name: "planted", version: "1.0.0", licence: "GPL-3.0-only" };
const planted = [bad, { ...bad, licence: undefined }, { ...bad, licence: "SEE LICENSE IN X" }];
const missed = planted.filter((each) => !objectionTo(each)).length;
if (missed) console.error(`${missed} planted licences were not refused`);
console.log(
  `${packages.length} packages looked at, ${objections.length} under a licence that is not allowed`,
);
process.exitCode = objections.length || missed || !packages.length ? 1 : 0;
