/** Rows of one day together, in the order they came; `dayOf` says which day it was for the reader. */
export function byDay<T extends { createdAt: string }>(
  rows: readonly T[],
  dayOf: (at: Date) => number,
): { day: number; rows: T[] }[] {
  const days: { day: number; rows: T[] }[] = [];
  for (const row of rows) {
    const day = dayOf(new Date(row.createdAt));
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
