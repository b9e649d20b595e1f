import { useState } from "react";

export interface Staying<Row> {
  row: Row;
  /** It still waits. */
  open: boolean;
}

/** Rows in the order they came; what is decided meanwhile keeps its place, so that nothing moves under the pointer. */
export function useStaying<Row extends { id: string }>(
  rows: readonly Row[] | undefined,
): readonly Staying<Row>[] {
  const [seen, setSeen] = useState<readonly Row[]>();
  const [shown, setShown] = useState<readonly Row[]>([]);
  const now = new Map(rows?.map((row) => [row.id, row]));
  if (rows && rows !== seen) {
    const before = new Set(shown.map(({ id }) => id));
    setSeen(rows);
    setShown([...shown.map((row) => now.get(row.id) ?? row), ...rows.filter(({ id }) => !before.has(id))]);
  }
  return shown.map((row) => ({ row, open: now.has(row.id) }));
}
