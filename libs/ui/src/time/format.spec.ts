import { relativeAndAbsolute } from "./format.ts";

const now = new Date(2026, 10, 24, 8, 42);
const words = (at: Date, withClock?: boolean) => relativeAndAbsolute(at, "de", now, withClock);

describe("a moment in words", () => {
  it.each([
    ["vor 40 Min., 8:02", new Date(2026, 10, 24, 8, 2)],
    ["heute, 7:05", new Date(2026, 10, 24, 7, 5)],
    ["gestern, 16:20", new Date(2026, 10, 23, 16, 20)],
    ["vor 2 Tagen, 22.11., 9:00", new Date(2026, 10, 22, 9, 0)],
    ["vor 7 Tagen, 17.11., 9:12", new Date(2026, 10, 17, 9, 12)],
    ["3.8., 9:12", new Date(2026, 7, 3, 9, 12)],
    ["3.8.2025, 9:12", new Date(2025, 7, 3, 9, 12)],
  ])("is %s", (expected, at) => {
    expect(words(at).replace(/\u202f|\u00a0/g, " ")).toBe(expected);
  });

  it("leaves the clock out of rows on older days", () => {
    expect(words(new Date(2026, 10, 20, 9, 12), false)).toBe("vor 4 Tagen, 20.11.");
  });
});
