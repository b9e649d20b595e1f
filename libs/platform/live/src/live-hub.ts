import { createAdapter } from "@socket.io/redis-streams-adapter";
import type { Server as HttpServer } from "node:http";
import { createClient } from "redis";
import { Server } from "socket.io";
import type { PersonId } from "#kernel";
import type { Hint } from "./hint.ts";

/** Who holds a connection; found from its cookies when it is opened. */
export interface Caller {
  readonly personId: PersonId;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

/** Calls `tell` with everyone who may read an audience, while nobody's access to it can end. */
export type AskReaders = (audience: string, tell: (people: readonly PersonId[]) => void) => Promise<void>;

interface ReadersFrame {
  readonly audience: string;
  readonly hint: Hint;
  /** Nobody but these; null for all readers. */
  readonly among: readonly PersonId[] | null;
}

const PEOPLE_PER_EMIT = 500;
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * The one place frames leave from. A person's sockets sit in that person's room and in that session's room, nowhere
 * else: who hears of something is asked at the moment of sending, by the process that holds the socket, so there is no
 * membership to forget and no frame that is late.
 */
export class LiveHub {
  // No connection state recovery: it would replay frames to whoever has lost access in between.
  private readonly server = new Server({ serveClient: false, maxHttpBufferSize: 10_000 });
  private redis: ReturnType<typeof createClient> | undefined;
  private listening = false;
  private ask: AskReaders | undefined;

  constructor(private readonly report: (what: string, error: unknown) => void) {
    this.server.on("readers", (frame: ReadersFrame) => {
      this.tellReaders(frame).catch((error: unknown) => this.report("a hint from another process", error));
    });
  }

  /** The context that owns audiences says how their readers are found. */
  askReadersBy(ask: AskReaders): void {
    this.ask = ask;
  }

  /** Joins the hubs of several processes: what one sends reaches the sockets of all. */
  async joinThrough(redisUrl: string): Promise<void> {
    this.redis = createClient({ url: redisUrl });
    this.redis.on("error", () => undefined); // reconnects by itself; browsers catch up by asking
    await this.redis.connect();
    this.server.adapter(createAdapter(this.redis));
  }

  /** Takes connections on this HTTP server. `identify` answers null for whoever is not signed in. */
  listen(
    http: HttpServer,
    identify: (cookies: string) => Promise<Caller | null>,
    allowed: (origin: string) => boolean,
  ): void {
    this.server.use((socket, next) => {
      const { cookie = "", origin: from } = socket.handshake.headers;
      if (from && !allowed(from)) return next(new Error("ORIGIN"));
      identify(cookie).then(
        (caller) => {
          if (!caller) return next(new Error("UNAUTHENTICATED"));
          void socket.join([`person:${caller.personId}`, `session:${caller.sessionId}`]);
          const left = Math.min(caller.expiresAt.getTime() - Date.now(), LONGEST_TIMER);
          const expiry = setTimeout(() => socket.disconnect(true), left).unref();
          socket.once("disconnect", () => clearTimeout(expiry));
          next();
        },
        () => next(new Error("UNAVAILABLE")),
      );
    });
    this.server.attach(http, { path: "/socket.io", serveClient: false });
    this.listening = true;
  }

  /** Tells each of these people where to look again: about themselves, so that nothing they may lose is in it. */
  hint(people: readonly PersonId[], hint: Hint): void {
    for (const rooms of roomsOf(people)) this.server.to(rooms).emit("hint", hint);
  }

  /** Tells whoever may read it when the frame leaves; with `among`, only those of them. */
  async hintReaders(audience: string, hint: Hint, among: readonly PersonId[] | null = null): Promise<void> {
    const frame: ReadersFrame = { audience, hint, among };
    if (this.redis) this.server.serverSideEmit("readers", frame);
    await this.tellReaders(frame);
  }

  private async tellReaders({ audience, hint, among }: ReadersFrame): Promise<void> {
    if (!this.listening || !this.ask) return; // a worker holds no sockets
    const chosen = among && new Set(among);
    await this.ask(audience, (readers) => {
      const people = chosen ? readers.filter((person) => chosen.has(person)) : readers;
      for (const rooms of roomsOf(people)) this.server.local.to(rooms).emit("hint", hint);
    });
  }

  /** Cuts the connections of a session that has ended. */
  endSession(sessionId: string): void {
    this.server.in(`session:${sessionId}`).disconnectSockets(true);
  }

  /** Cuts every connection of a person whose sessions have all ended. */
  endSessionsOf(personId: PersonId): void {
    this.server.in(`person:${personId}`).disconnectSockets(true);
  }

  async close(): Promise<void> {
    await this.server.close().catch(() => undefined); // it was never attached in a worker
    this.redis?.destroy();
  }
}

function* roomsOf(people: readonly PersonId[]): Generator<string[]> {
  for (let i = 0; i < people.length; i += PEOPLE_PER_EMIT)
    yield people.slice(i, i + PEOPLE_PER_EMIT).map((id) => `person:${id}`);
}
