import type { Socket } from "socket.io-client";
import { isHint, type Hint, type HintTopic } from "./hint.ts";

type Handler = (hint: Hint) => void;

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;

/**
 * The page's one socket. Listens while somebody is signed in. After every connect each handler is told to catch up:
 * something may have happened between its first question and the connection.
 */
export class LiveLink {
  private readonly handlers = new Map<HintTopic, Set<Handler>>();
  private socket: Socket | null = null;
  private wanted = false;
  private failures = 0;
  private stillSignedIn: () => Promise<boolean> = () => Promise.resolve(true);
  private timer: ReturnType<typeof setTimeout> | undefined;

  on(topic: HintTopic, handler: Handler): () => void {
    const set = this.handlers.get(topic) ?? new Set();
    this.handlers.set(topic, set.add(handler));
    return () => set.delete(handler);
  }

  /** `stillSignedIn` is asked when the server has refused the connection for want of a session. */
  connect(stillSignedIn = this.stillSignedIn): void {
    this.wanted = true;
    this.stillSignedIn = stillSignedIn;
    if (!this.socket) this.open().catch(() => this.again());
  }

  disconnect(): void {
    this.wanted = false;
    this.failures = 0;
    clearTimeout(this.timer);
    this.socket?.disconnect();
    this.socket = null;
  }

  private async open(): Promise<void> {
    await painted();
    const { io } = await import("socket.io-client");
    if (!this.wanted || this.socket) return;
    const socket = io({
      path: "/socket.io",
      withCredentials: true,
      reconnectionDelay: FIRST_DELAY,
      reconnectionDelayMax: LONGEST_DELAY,
    });
    this.socket = socket;
    // the client comes back by itself after a fault on the line, never after the server has said no: then not `active`
    const refused = (act: () => void) => {
      if (this.socket === socket && !socket.active) act();
    };
    socket.on("connect", () => this.connected());
    socket.on("hint", (value: unknown) => isHint(value) && this.tell(value));
    socket.on("connect_error", ({ message }) => refused(() => void this.askedWho(message)));
    socket.on("disconnect", () => refused(() => this.again()));
  }

  private async askedWho(refusal: string): Promise<void> {
    const ended = refusal === "UNAUTHENTICATED" && !(await this.stillSignedIn().catch(() => true));
    if (!ended) this.again();
  }

  private again(): void {
    if (!this.wanted) return;
    const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** this.failures);
    this.failures += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => (this.socket ? this.socket.connect() : this.connect()),
      longest * (0.5 + Math.random() / 2), // not everybody at once after a restart
    );
  }

  private connected(): void {
    this.failures = 0;
    for (const topic of this.handlers.keys()) this.tell({ topic, catchUp: true });
  }

  private tell(hint: Hint): void {
    for (const handler of [...(this.handlers.get(hint.topic) ?? [])]) handler(hint);
  }
}

/** What is on its way to the screen comes first: hints are of no use before there is a page. */
const painted = () =>
  new Promise<void>((done) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => done(), { timeout: 2_000 });
    else setTimeout(done);
  });
