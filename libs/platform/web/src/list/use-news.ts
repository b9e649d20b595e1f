import { useEffect, useRef, useState } from "react";

interface Options<Row> {
  /** The rows on the page; undefined until they are there. */
  rows: readonly Row[] | undefined;
  /** Names the list, such as its filter: what came for another one is not counted. */
  of: string;
  /** Asks for the first page beside the list. */
  ask: () => Promise<readonly Row[]>;
  /** Puts what a row says now into the cache. */
  write: (row: Row) => void;
  /** The rows are those of an earlier visit: asks for news at once. */
  revisited?: boolean;
}

/** News of a list: rows change in place; new ones are counted and wait to be shown, so that nothing moves. */
export function useNews<Row extends { id: string }>({
  rows,
  of,
  ask,
  write,
  revisited = false,
}: Options<Row>) {
  const [came, setCame] = useState<{ of: string; ids: readonly string[] }>({ of, ids: [] });
  const known = new Set(rows?.map(({ id }) => id));
  const look = async () => {
    const now = await ask();
    for (const row of now) if (known.has(row.id)) write(row);
    setCame({ of, ids: now.map(({ id }) => id) });
  };
  const first = useRef(revisited && rows ? look : null);
  useEffect(() => void first.current?.().catch(() => undefined), []);
  return {
    /** How many rows are not in the list yet. */
    count: came.of === of ? came.ids.filter((id) => !known.has(id)).length : 0,
    look,
    clear: () => setCame({ of, ids: [] }),
  };
}
