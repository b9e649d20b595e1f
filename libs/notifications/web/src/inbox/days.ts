const dayOf = (instant: string) => {
  const date = new Date(instant);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
};

/** Rows of one local day together, in the order they came. */
export function byDay<T extends { createdAt: string }>(rows: readonly T[]): { day: number; rows: T[] }[] {
  const days: { day: number; rows: T[] }[] = [];
  for (const row of rows) {
    const day = dayOf(row.createdAt);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
