import { MOST_PER_PAGE, type Page, type PageRequest, type Place } from "#kernel";
import { GraphQLError } from "graphql";

/** A cursor is a place in the list, packed; it carries nothing the viewer does not see in the list itself. */
export const cursorOf = ({ at, id }: Place): string =>
  Buffer.from(`${at.getTime().toString(36)}.${id}`).toString("base64url");

const CURSOR = /^([0-9a-z]{1,11})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function placeOf(cursor: string | null | undefined): Place | null {
  if (!cursor) return null;
  const [, at, id] = CURSOR.exec(Buffer.from(cursor, "base64url").toString("latin1")) ?? [];
  if (!at || !id) throw new GraphQLError("This is no cursor.", { extensions: { code: "BAD_USER_INPUT" } });
  return { at: new Date(parseInt(at, 36)), id };
}

export const pageRequest = (args: { first?: number | null; after?: string | null }): PageRequest => ({
  first: Math.max(1, Math.min(args.first ?? 20, MOST_PER_PAGE)),
  after: placeOf(args.after),
});

/** A Relay connection without edges: nodes, and where the next page begins. */
export const connectionOf = <Row>(page: Page<Row>, place: (row: Row) => Place) => ({
  nodes: page.nodes,
  pageInfo: {
    hasNextPage: page.hasNextPage,
    endCursor: page.nodes.length ? cursorOf(place(page.nodes.at(-1)!)) : null,
  },
});
