import { GraphQLError } from "graphql";
import {
  MOST_PER_PAGE,
  type NamedPageRequest,
  type NamedPlace,
  type Page,
  type PageRequest,
  type Place,
} from "#kernel";

type Part = string | number;

/** A cursor is a place in a list, packed; it carries nothing the viewer does not see in the list itself. */
export const packCursor = (...parts: Part[]): string =>
  Buffer.from(JSON.stringify(parts)).toString("base64url");

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A place's key and id, as packed; anything else is the sender's fault. */
export function unpackCursor<Key extends Part>(cursor: string, kind: "string" | "number"): [Key, string] {
  try {
    const [key, id, ...rest] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as [Key, string];
    if (typeof key === kind && !Number.isNaN(key) && UUID.test(id) && rest.length === 0) return [key, id];
  } catch {
    // no JSON: not one of ours
  }
  throw new GraphQLError("This is no cursor.", { extensions: { code: "BAD_USER_INPUT" } });
}

export const cursorOf = ({ at, id }: Place): string => packCursor(at.getTime(), id);

const LATEST = 8.64e15; // what a Date can hold

export function placeOf(cursor: string | null | undefined): Place | null {
  if (!cursor) return null;
  const [at, id] = unpackCursor<number>(cursor, "number");
  return { at: new Date(Math.max(0, Math.min(at, LATEST))), id };
}

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** At least one, at most fifty. */
export const pageSize = (first: number | null | undefined): number =>
  Math.max(1, Math.min(first ?? 20, MOST_PER_PAGE));

export const pageRequest = (args: PageArgs): PageRequest => ({
  first: pageSize(args.first),
  after: placeOf(args.after),
});

export function namedPageRequest({ first, after }: PageArgs): NamedPageRequest {
  const place = after ? unpackCursor<string>(after, "string") : null;
  return { first: pageSize(first), after: place && { name: place[0].replaceAll("\0", ""), id: place[1] } };
}

/** A Relay connection without edges: nodes, and where the next page begins. */
const connection = <Row>({ nodes, hasNextPage }: Page<Row>, cursor: (row: Row) => string) => ({
  nodes,
  pageInfo: { hasNextPage, endCursor: nodes.length ? cursor(nodes.at(-1)!) : null },
});

export const connectionOf = <Row>(page: Page<Row>, place: (row: Row) => Place) =>
  connection(page, (row) => cursorOf(place(row)));

export const namedConnectionOf = <Row extends NamedPlace>(page: Page<Row>) =>
  connection(page, ({ name, id }) => packCursor(name, id));
