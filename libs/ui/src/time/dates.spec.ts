import { datesIn } from "./dates.ts";

const now = new Date("2026-11-24T08:42:00+01:00");
const at = (local: string, offset = "+01:00") => new Date(`${local}:00${offset}`);
const plainSpaces = (text: string) => text.replace(/\u202f|\u00a0/g, " ");

describe("a moment in words", () => {
  const dates = datesIn("de", "Europe/Berlin");
  it.each([
    ["vor 40 Min., 8:02", at("2026-11-24T08:02")],
    ["heute, 7:05", at("2026-11-24T07:05")],
    ["gestern, 16:20", at("2026-11-23T16:20")],
    ["vor 2 Tagen, 22.11., 9:00", at("2026-11-22T09:00")],
    ["vor 7 Tagen, 17.11., 9:12", at("2026-11-17T09:12")],
    ["3.8., 9:12", at("2026-08-03T09:12", "+02:00")],
    ["3.8.2025, 9:12", at("2025-08-03T09:12", "+02:00")],
  ])("is %s", (expected, moment) => {
    expect(plainSpaces(dates.both(moment, now))).toBe(expected);
  });

  it("leaves the clock out of rows on older days", () => {
    expect(dates.both(at("2026-11-20T09:12"), now, false)).toBe("vor 4 Tagen, 20.11.");
  });
});

it("day, hour and clock are those of the reader's time zone, wherever the machine stands", () => {
  const late = new Date("2026-11-23T23:30:00Z");
  const berlin = datesIn("de", "Europe/Berlin");
  const newYork = datesIn("en", "America/New_York");
  expect([berlin.full(late), berlin.hour(late), berlin.daysAgo(late, now)]).toEqual([
    "24. November 2026, 0:30",
    0,
    0,
  ]);
  expect([newYork.full(late), newYork.hour(late), newYork.daysAgo(late, now)]).toEqual([
    "23 November 2026, 18:30",
    18,
    1,
  ]);
});
