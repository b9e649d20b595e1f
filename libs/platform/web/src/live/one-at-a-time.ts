import type { Hint } from "./hint.ts";

/** What a handler does about a hint: nothing, or a question to the server. */
export type Act = (hint: Hint) => Promise<unknown> | undefined;

const both = (a: Hint, b: Hint): Hint =>
  a.threadId === b.threadId && a.groupId === b.groupId ? b : { topic: b.topic, catchUp: true };

/**
 * Asks once at a time. A hint that comes meanwhile may be about something the running question does not see: it is
 * asked once more afterwards, however many have come.
 */
export function oneAtATime(act: Act): (hint: Hint) => void {
  let waiting: Hint | null = null;
  let running = false;
  const run = async () => {
    running = true;
    while (waiting) {
      await Promise.resolve(); // what comes in one go is asked in one go
      const next: Hint = waiting;
      waiting = null;
      try {
        await act(next);
      } catch {
        // the answer was lost: the next hint, or the next connect, asks again
      }
    }
    running = false;
  };
  return (hint) => {
    waiting = waiting ? both(waiting, hint) : hint;
    if (!running) void run();
  };
}
