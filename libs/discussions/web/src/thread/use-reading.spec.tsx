import { ApolloClient, ApolloLink, InMemoryCache, Observable } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { jest } from "@jest/globals";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { useReading } from "./use-reading.ts";

type Seen = (entries: { isIntersecting: boolean; target: { id: string } }[]) => void;
let see: Seen = () => undefined;

/** jsdom draws nothing: the spec says what is on screen. */
class OnScreen {
  constructor(seen: Seen) {
    see = seen;
  }
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(globalThis, { IntersectionObserver: OnScreen });

const thread = { __typename: "Thread", id: "t", unreadCount: 1, unreadAfter: null, lastReadAt: null };
const marked = { markThreadRead: { __typename: "ThreadSuccess", thread } };

function readerOf(order: string[], answers: ("lost" | "read")[]) {
  const told: string[] = [];
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        told.push((variables as { input: { postId: string } }).input.postId);
        setTimeout(() => {
          if (answers.shift() === "lost") return observer.error(new TypeError("Failed to fetch"));
          observer.next({ data: marked });
          observer.complete();
        }, 2_000);
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  renderHook(() => useReading("t", order, false), { wrapper });
  return told;
}

const read = (id: string) => see([{ isIntersecting: true, target: { id: `beitrag-${id}` } }]);
const after = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe("what was read", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is told again when the message was lost", async () => {
    const told = readerOf(["p1", "p2"], ["lost", "read"]);
    read("p1");
    await after(10_000);
    expect(told).toEqual(["p1"]);
    await after(60_000);
    expect(told).toEqual(["p1", "p1"]);
  });

  it("is told one at a time, the newest last", async () => {
    const told = readerOf(["p1", "p2"], ["read", "read"]);
    read("p1");
    await after(1_000);
    read("p2");
    await after(1_000);
    expect(told).toEqual(["p1"]);
    await after(10_000);
    expect(told).toEqual(["p1", "p2"]);
  });
});
