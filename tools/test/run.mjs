// One check after another; a failed one does not stop the rest. The last line is the sum of all tests and checks.
import { mkdirSync, rmSync } from "node:fs";
import { seconds } from "../launch/say.mjs";
import { root } from "../launch/root.mjs";
import { steps } from "./steps.mjs";

process.chdir(root);
rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");

const done = [];
for (const [name, work] of steps) {
  console.log(`\n== ${name} ==`);
  const began = Date.now();
  const result = await work().catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  done.push({ name, ...result, time: seconds(began) });
  console.log(`== ${name}: ${result.failed ? "FAILED" : "passed"} in ${seconds(began)} ==`);
}

console.log("");
for (const { name, passed, failed, skipped, time } of done)
  console.log(
    `${failed ? "FAILED" : "passed"}  ${time.padStart(8)}  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
  );
const broken = done.filter(({ failed }) => failed).map(({ name }) => name);
if (broken.length) console.log(`\nFailed: ${broken.join(", ")}`);
const sum = (key) => done.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exitCode = sum("failed") ? 1 : 0;
