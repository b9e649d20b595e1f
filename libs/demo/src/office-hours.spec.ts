import fc from "fast-check";
import { inOfficeHours } from "./office-hours.ts";

const NOW = new Date("2026-11-25T09:00:00Z"); // a Wednesday
const moment = fc.date({ min: new Date("2025-09-01T00:00:00Z"), max: NOW, noInvalidDate: true });

it("whatever happens, happens on a working day between half past six and half past four UTC", () => {
  fc.assert(
    fc.property(moment, (instant) => {
      const moved = inOfficeHours(instant, NOW);
      const hour = moved.getUTCHours() + moved.getUTCMinutes() / 60;
      expect(moved.getUTCDay()).toBeGreaterThanOrEqual(1);
      expect(moved.getUTCDay()).toBeLessThanOrEqual(5);
      expect(hour).toBeGreaterThanOrEqual(6.5);
      expect(hour).toBeLessThanOrEqual(16.5);
    }),
  );
});

it("two things keep their order, and nothing is moved past now", () => {
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const [earlier, later] = one <= other ? [one, other] : [other, one];
      expect(inOfficeHours(earlier, NOW) <= inOfficeHours(later, NOW)).toBe(true);
      expect(inOfficeHours(later, NOW) <= NOW).toBe(true);
    }),
  );
});

it.each(["2026-11-23T04:00:00Z", "2026-11-22T23:59:59Z", "2026-11-29T20:00:00Z"])(
  "a region filled at %s holds nothing of the future",
  (text) => {
    const now = new Date(text);
    expect(inOfficeHours(now, now) <= now).toBe(true);
    const before = new Date(now.getTime() - 1);
    expect(inOfficeHours(before, now) <= inOfficeHours(now, now)).toBe(true);
  },
);
