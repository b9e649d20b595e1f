import type { ReadUnit } from "#kernel";

/** Fetches many things by key with one statement; keys without a thing, or with a hidden one, are left out. */
export interface Loader<Key, Value> {
  readonly batch: (unit: ReadUnit, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>;
}

export const defineLoader = <Key, Value>(batch: Loader<Key, Value>["batch"]): Loader<Key, Value> => ({
  batch,
});

const byType = new Map<string, Loader<string, object>>();

/** The context that owns a GraphQL type says how it is found by id; the others ask for it by the type's name. */
export function ownType<Key extends string, Value extends object>(
  name: string,
  loader: Loader<Key, Value>,
): void {
  byType.set(name, loader as unknown as Loader<string, object>);
}

export function loaderOf(type: string): Loader<string, object> {
  const loader = byType.get(type);
  if (!loader) throw new Error(`no context owns the type ${type}`);
  return loader;
}

/** Rows by their key, as loaders answer them. */
export const byKey = <Key, Value>(
  rows: readonly Value[],
  key: (row: Value) => Key,
): ReadonlyMap<Key, Value> => new Map(rows.map((row) => [key(row), row]));
