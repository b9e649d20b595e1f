import { days, minutes } from "#kernel";

const HOUR = minutes(60);
const WEEK = days(7);
/** The epoch was a Thursday. */
const MONDAY = days(4);
/** In UTC: half past seven to half past five in winter, an hour later in summer. */
const OPENS = 6.5 * HOUR;
const OPEN = 10 * HOUR;

/** The Monday 0:00 UTC before an instant. */
const weekOf = (instant: number): number => Math.floor((instant - MONDAY) / WEEK) * WEEK + MONDAY;

/** How much of the working week is over, from 0 to 5 days. */
function worked(instant: number): number {
  const passed = instant - weekOf(instant);
  const day = Math.floor(passed / days(1));
  if (day >= 5) return 5;
  return day + Math.min(Math.max((passed % days(1)) - OPENS, 0), OPEN) / OPEN;
}

/**
 * The same weeks with everything in them at hours at which people work: nights and weekends are drawn together, the
 * order of any two instants stays. Nothing of the current week is moved past `now`; before its first working hour it
 * is left alone.
 */
export function inOfficeHours(instant: Date, now: Date): Date {
  const week = weekOf(instant.getTime());
  const current = week === weekOf(now.getTime());
  const end = current ? now.getTime() : week + WEEK;
  const most = current ? worked(now.getTime()) : 5;
  if (most === 0) return instant;
  const share = (instant.getTime() - week) / (end - week);
  const day = Math.min(share * most, most);
  const whole = Math.min(Math.floor(day), 4);
  return new Date(Math.floor(week + days(whole) + OPENS + (day - whole) * OPEN));
}
