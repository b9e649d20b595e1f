import { jest } from "@jest/globals";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { SessionContext, type Session, type Viewer } from "./session-context.ts";
import { useSessionEnd } from "./use-session-end.ts";

const START = new Date("2026-11-25T08:00:00Z");
const minutes = (count: number) => count * 60_000;

function sessionOf(length: number) {
  const asked = { count: 0 };
  const session = {
    viewer: { id: "v1", sessionEndsAt: new Date(START.getTime() + length).toISOString() } as Viewer,
    ended: false,
    refetch: () => Promise.resolve(void (asked.count += 1)),
  } as Session;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SessionContext value={{ ...session }}>{children}</SessionContext>
  );
  const hook = renderHook(() => useSessionEnd(), { wrapper });
  const extend = (to: number) => {
    session.viewer = { id: "v1", sessionEndsAt: new Date(START.getTime() + to).toISOString() } as Viewer;
    hook.rerender();
  };
  return { hook, asked, extend };
}
const pass = (time: number) => act(() => jest.advanceTimersByTime(time));

describe("the end of a session", () => {
  beforeEach(() => jest.useFakeTimers({ now: START }));
  afterEach(() => jest.useRealTimers());

  it("is told five minutes before, minute by minute, and asked about once then and once when it is there", () => {
    const { hook, asked } = sessionOf(minutes(480));
    pass(minutes(474));
    expect([hook.result.current, asked.count]).toEqual([null, 0]);
    pass(minutes(1));
    expect([hook.result.current?.minutes, asked.count]).toEqual([5, 1]);
    pass(minutes(4));
    expect([hook.result.current?.minutes, asked.count]).toEqual([1, 1]);
    pass(minutes(1));
    expect([hook.result.current, asked.count]).toEqual([null, 2]);
  });

  it("is noticed as soon as a machine that slept is looked at again", () => {
    const { hook } = sessionOf(minutes(480));
    jest.setSystemTime(START.getTime() + minutes(478));
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(hook.result.current?.minutes).toBe(2);
  });

  it("is forgotten once somebody has asked to stay", () => {
    const { hook, extend } = sessionOf(minutes(4));
    expect(hook.result.current?.minutes).toBe(4);
    extend(minutes(480));
    expect(hook.result.current).toBeNull();
    pass(minutes(460));
    expect(hook.result.current).toBeNull();
  });
});
