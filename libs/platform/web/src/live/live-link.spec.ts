import { jest } from "@jest/globals";
import type { Hint } from "./hint.ts";

type Listener = (value?: unknown) => void;
const listeners = new Map<string, Listener>();
jest.unstable_mockModule("socket.io-client", () => ({
  io: () => ({
    on: (event: string, listener: Listener) => listeners.set(event, listener),
    disconnect: () => listeners.clear(),
  }),
}));

const { LiveLink } = await import("./live-link.ts");
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the live link", () => {
  it("tells a handler the hints of its topic, and to catch up after a reconnect only", async () => {
    const link = new LiveLink();
    const heard: Hint[] = [];
    link.on("thread", (hint) => heard.push(hint));
    link.connect();
    await settled();

    listeners.get("connect")?.();
    listeners.get("hint")?.({ topic: "inbox" });
    listeners.get("hint")?.({ topic: "thread", threadId: "7" });
    listeners.get("connect")?.();

    expect(heard).toEqual([
      { topic: "thread", threadId: "7" },
      { topic: "thread", catchUp: true },
    ]);
  });

  it("hears nothing more once a handler has left, and ignores frames that are no hints", async () => {
    const link = new LiveLink();
    const heard: Hint[] = [];
    const leave = link.on("desk", (hint) => heard.push(hint));
    link.connect();
    await settled();

    listeners.get("hint")?.({ topic: "elsewhere" });
    leave();
    listeners.get("hint")?.({ topic: "desk" });

    expect(heard).toEqual([]);
  });
});
