import type { Socket } from "socket.io-client";
import { isHint, type Hint, type HintTopic } from "./hint.ts";

type Handler = (hint: Hint) => void;

/** The page's one socket. Listens while somebody is signed in; after a reconnect every handler is told to catch up. */
export class LiveLink {
  private readonly handlers = new Map<HintTopic, Set<Handler>>();
  private socket: Socket | null = null;
  private wanted = false;
  private wasConnected = false;

  on(topic: HintTopic, handler: Handler): () => void {
    const set = this.handlers.get(topic) ?? new Set();
    this.handlers.set(topic, set.add(handler));
    return () => set.delete(handler);
  }

  connect(): void {
    this.wanted = true;
    if (this.socket) return;
    void import("socket.io-client").then(({ io }) => {
      if (!this.wanted || this.socket) return;
      this.socket = io({ path: "/socket.io", withCredentials: true });
      this.socket.on("connect", () => this.connected());
      this.socket.on("hint", (value: unknown) => isHint(value) && this.tell(value));
    });
  }

  disconnect(): void {
    this.wanted = false;
    this.wasConnected = false;
    this.socket?.disconnect();
    this.socket = null;
  }

  private connected(): void {
    if (this.wasConnected) for (const topic of this.handlers.keys()) this.tell({ topic, catchUp: true });
    this.wasConnected = true;
  }

  private tell(hint: Hint): void {
    for (const handler of [...(this.handlers.get(hint.topic) ?? [])]) handler(hint);
  }
}
