/** A keyset page: the rows after a place in an order that never changes, at most 50. */
export interface PageRequest {
  readonly first: number;
  readonly after: Place | null;
}

/** A place in a list ordered by time, then id. */
export interface Place {
  readonly at: Date;
  readonly id: string;
}

/** The same for a list ordered by name, then id. */
export interface NamedPageRequest {
  readonly first: number;
  readonly after: NamedPlace | null;
}

export interface NamedPlace {
  readonly name: string;
  readonly id: string;
}

export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly hasNextPage: boolean;
}

export const MOST_PER_PAGE = 50;

/** Cuts the one row that was asked for beyond the page. */
export const pageOf = <Row>(rows: readonly Row[], first: number): Page<Row> => ({
  nodes: rows.slice(0, first),
  hasNextPage: rows.length > first,
});
