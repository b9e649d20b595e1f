import { jest } from "@jest/globals";
import type { Hint } from "./hint.ts";

type Listener = (value?: unknown) => void;
const listeners = new Map<string, Listener>();
const socket = {
  active: true,
  on: (event: string, listener: Listener) => listeners.set(event, listener),
  connect: jest.fn(),
  disconnect: () => listeners.clear(),
};
jest.unstable_mockModule("socket.io-client", () => ({ io: () => socket }));

const { LiveLink } = await import("./live-link.ts");
const settled = () => jest.advanceTimersByTimeAsync(0);

async function connected(stillSignedIn = true) {
  const link = new LiveLink();
  link.connect(() => Promise.resolve(stillSignedIn));
  await settled();
  await settled();
  return link;
}

beforeEach(() => {
  jest.useFakeTimers();
  socket.active = true;
  socket.connect.mockClear();
});
afterEach(() => jest.useRealTimers());

describe("the live link", () => {
  it("tells a handler the hints of its topic, and to catch up after every connect", async () => {
    const link = await connected();
    const heard: Hint[] = [];
    link.on("thread", (hint) => heard.push(hint));

    listeners.get("connect")?.();
    listeners.get("hint")?.({ topic: "inbox" });
    listeners.get("hint")?.({ topic: "thread", threadId: "7" });
    listeners.get("connect")?.();

    expect(heard).toEqual([
      { topic: "thread", catchUp: true },
      { topic: "thread", threadId: "7" },
      { topic: "thread", catchUp: true },
    ]);
  });

  it("hears nothing more once a handler has left, and ignores frames that are no hints", async () => {
    const link = await connected();
    const heard: Hint[] = [];
    const leave = link.on("desk", (hint) => heard.push(hint));

    listeners.get("hint")?.({ topic: "elsewhere" });
    leave();
    listeners.get("hint")?.({ topic: "desk" });

    expect(heard).toEqual([]);
  });

  it("comes back after the server has cut it, later each time, and leaves a fault on the line to the client", async () => {
    const link = await connected();
    listeners.get("disconnect")?.("transport close");
    await jest.advanceTimersByTimeAsync(30_000);
    expect(socket.connect).toHaveBeenCalledTimes(0);

    socket.active = false;
    listeners.get("disconnect")?.("io server disconnect");
    await jest.advanceTimersByTimeAsync(1_000);
    expect(socket.connect).toHaveBeenCalledTimes(1);

    listeners.get("connect_error")?.(new Error("UNAVAILABLE"));
    await jest.advanceTimersByTimeAsync(999);
    expect(socket.connect).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1_001);
    expect(socket.connect).toHaveBeenCalledTimes(2);

    listeners.get("connect_error")?.(new Error("UNAVAILABLE"));
    link.disconnect();
    await jest.advanceTimersByTimeAsync(30_000);
    expect(socket.connect).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["asks no more without a session", false, 0],
    ["asks again where the session stands", true, 1],
  ])("that is refused %s", async (_, signedIn, calls) => {
    await connected(signedIn);
    socket.active = false;
    listeners.get("connect_error")?.(new Error("UNAUTHENTICATED"));
    await jest.advanceTimersByTimeAsync(30_000);

    expect(socket.connect).toHaveBeenCalledTimes(calls);
  });
});
