import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";

export const root = resolve(import.meta.dirname, "../../../..");

interface Service {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

/** What Compose does with ${NAME}, ${NAME:-default} and ${NAME:?needed}. */
const interpolated = (text: string, host: Readonly<Record<string, string>>): string =>
  text.replace(
    /\$\{(\w+)(?:(:-|:\?)((?:[^{}]|\{[^}]*\})*))?\}/g,
    (_, name: string, kind: string, rest: string) => {
      const value = host[name];
      if (value) return value;
      if (kind === ":?") throw new Error(`${name} is needed`);
      return kind === ":-" ? interpolated(rest, host) : "";
    },
  );

/** docker-compose.yml without containers: its commands and environments on this machine. */
export class Composed {
  readonly secrets = mkdtempSync(join(tmpdir(), "gemeinsam-secrets-"));
  private readonly services = (
    parse(readFileSync(join(root, "docker-compose.yml"), "utf8"), { merge: true }) as {
      services: Record<string, Service>;
    }
  ).services;

  constructor(private readonly host: Readonly<Record<string, string>>) {}

  putSecret(name: string, value: string): void {
    writeFileSync(join(this.secrets, name), `${value}\n`);
  }

  environment(name: string, changes: Readonly<Record<string, string>> = {}): Record<string, string> {
    const declared = Object.entries(this.service(name).environment).map(([key, value]) => [
      key,
      interpolated(value, this.host).replace("/run/secrets", this.secrets),
    ]);
    return {
      NODE_ENV: "production",
      ...(Object.fromEntries(declared) as Record<string, string>),
      ...changes,
    };
  }

  start(name: string, changes: Readonly<Record<string, string>> = {}): Running {
    return new Running(this.service(name).command, this.environment(name, changes));
  }

  private service(name: string): Service {
    const service = this.services[name];
    if (!service) throw new Error(`docker-compose.yml has no service ${name}`);
    return service;
  }
}

/** A process that was started, with what it said. */
export class Running {
  said = "";
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor([program, ...args]: readonly string[], environment: Readonly<Record<string, string>>) {
    if (!existsSync(join(root, "dist/package.json"))) throw new Error('build first: "npm run build"');
    this.child = spawn(program === "node" ? process.execPath : (program ?? ""), args, {
      cwd: root,
      env: { PATH: process.env["PATH"], ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on("data", (text: Buffer) => (this.said += text.toString()));
    this.ended = new Promise((done, fail) => {
      this.child.once("error", fail);
      this.child.once("close", (code) => done(code));
    });
  }

  /** Resolves when it has said so; rejects when it ended before. */
  async says(pattern: RegExp): Promise<void> {
    let over = false;
    void this.ended.finally(() => (over = true));
    while (!pattern.test(this.said)) {
      if (over) throw new Error(`it ended before it said ${pattern.source}:\n${this.said}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}
