// What a person at the terminal reads: one line for each long step, and clear words when something is in the way.
import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/** Something the person can put right: printed without a stack. */
export class Refusal extends Error {}

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Prints "Building …", works, and ends the line with the time it took. */
export async function step(name, work) {
  const began = Date.now();
  process.stdout.write(`${name} … `);
  try {
    const result = await work();
    console.log(seconds(began));
    return result;
  } catch (error) {
    console.log("failed");
    throw error;
  }
}

/** Runs a program silently; its output is shown only when it fails. */
export const quietly = (program, args, env = process.env) =>
  new Promise((done, fail) => {
    let log = "";
    const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => (log = (log + text).slice(-20_000)));
    const stop = () => {
      child.kill();
      process.exit(130);
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
    child.once("error", fail);
    child.once("close", (code) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      if (code === 0) done(log);
      else fail(new Refusal(`${log.trim()}\n\n${args[0]} ended with ${code}.`));
    });
  });

/** The end of every script: a refusal is told in words, anything else with its stack. */
export function giveUp(error) {
  console.error(error instanceof Refusal ? `\n${error.message}` : error);
  process.exit(1);
}
