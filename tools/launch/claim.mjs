// A file that says "mine": who holds it is a living process, so nothing has to be tidied up after kill -9.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Field n of what the system tells of a process, where it tells. */
function told(pid, n) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ")[n];
  } catch {
    return null;
  }
}
export const parentOf = (pid) => told(pid, 1);

/** When a process began: a process id alone may have been given to another program since. */
const birth = (pid) => told(pid, 19);

export function alive({ pid, born }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  return !born || born === birth(pid);
}

export const self = (pid = process.pid) => ({ pid, born: birth(pid) });

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** `holder` is who has it already, `former` who had it and died without giving it back. */
export function claim(file, about = {}) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o755 });
  const draft = `${file}.${process.pid}`;
  const write = (more) => writeFileSync(draft, JSON.stringify({ ...self(), ...about, ...more }));
  let former = null;
  write();
  for (;;) {
    try {
      linkSync(draft, file); // whole or not at all, and only for one of two
      rmSync(draft);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const holder = read(file);
      if (holder && alive(holder)) {
        rmSync(draft);
        return { holder };
      }
      former = holder;
      rmSync(file, { force: true });
    }
  }
  return {
    former,
    note: (more) => {
      write(more);
      renameSync(draft, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}
