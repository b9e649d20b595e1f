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
}

const PEOPLE_PER_EMIT = 500;

/**
 * The one place frames leave from. A person's sockets sit in that person's room and in that session's room, nowhere
 * else: who hears of something is asked at the moment of sending, so there is no membership to forget.
 */
export class LiveHub {
  // No connection state recovery: it would replay frames to whoever has lost access in between.
  private readonly server = new Server({ serveClient: false, maxHttpBufferSize: 10_000 });
  private redis: ReturnType<typeof createClient> | undefined;

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
    origin: string | null,
  ): void {
    this.server.use((socket, next) => {
      const { cookie = "", origin: from } = socket.handshake.headers;
      if (origin && from && from !== origin) return next(new Error("ORIGIN"));
      identify(cookie).then(
        (caller) => {
          if (!caller) return next(new Error("UNAUTHENTICATED"));
          void socket.join([`person:${caller.personId}`, `session:${caller.sessionId}`]);
          next();
        },
        () => next(new Error("UNAVAILABLE")),
      );
    });
    this.server.attach(http, { path: "/socket.io", serveClient: false });
  }

  /** Tells each of these people where to look again. */
  hint(people: readonly PersonId[], hint: Hint): void {
    for (let i = 0; i < people.length; i += PEOPLE_PER_EMIT) {
      const rooms = people.slice(i, i + PEOPLE_PER_EMIT).map((id) => `person:${id}`);
      this.server.to(rooms).emit("hint", hint);
    }
  }

  /** Cuts the connections of a session that has ended. */
  endSession(sessionId: string): void {
    this.server.in(`session:${sessionId}`).disconnectSockets(true);
  }

  endSessionsOf(personId: PersonId): void {
    this.server.in(`person:${personId}`).disconnectSockets(true);
  }

  async close(): Promise<void> {
    await this.server.close().catch(() => undefined); // it was never attached in a worker
    this.redis?.destroy();
  }
}
