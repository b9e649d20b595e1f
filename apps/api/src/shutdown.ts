type Stop = () => Promise<unknown>;

/**
 * Ends what was started, last first. Not Nest's enableShutdownHooks(): that ends the process before the database has
 * stopped. It listens from the first moment, so that a signal in the middle of a start stops the database too.
 */
export class Shutdown {
  private readonly stops: Stop[] = [];
  private ending: Promise<never> | undefined;

  constructor() {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void this.now(0));
  }

  then(stop: Stop): void {
    this.stops.push(stop);
  }

  get hasBegun(): boolean {
    return this.ending !== undefined;
  }

  now(code: number): Promise<never> {
    this.ending ??= this.end(code);
    return this.ending;
  }

  private async end(code: number): Promise<never> {
    for (const stop of this.stops.reverse())
      await stop().catch((error: unknown) => console.error("while stopping:", error));
    process.exit(code);
  }
}
