import type { FieldFunctionOptions, FieldPolicy, TypePolicies } from "@apollo/client";

interface Connection {
  nodes: readonly unknown[];
  pageInfo?: { hasNextPage?: boolean };
}
type Options = FieldFunctionOptions<{ after?: string | null }, { after?: string | null }>;

/** What tells one row from another: its reference in the cache, else all it says. */
const identityOf = (node: unknown): string =>
  typeof node === "object" && node && "__ref" in node ? String(node.__ref) : JSON.stringify(node);

function without(nodes: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map(identityOf));
  return nodes.filter((node) => !known.has(identityOf(node)));
}

/** The first page anew, and what the reader has loaded beyond it where the two still meet. */
function refreshed(existing: Connection, incoming: Connection): Connection {
  const last = incoming.nodes.at(-1);
  const meeting = existing.nodes.findIndex((node) => identityOf(node) === identityOf(last));
  if (!last || meeting < 0 || !incoming.pageInfo?.hasNextPage) return incoming;
  const beyond = without(existing.nodes.slice(meeting + 1), incoming.nodes);
  if (beyond.length === 0) return incoming;
  return { ...existing, nodes: [...incoming.nodes, ...beyond] };
}

/**
 * Pages of a list that grows at its end: `fetchMore({ variables: { after } })` appends what is not there yet, a
 * refetch renews the first page and leaves the further ones that were loaded.
 */
export function growingList(keyArgs: string[] | false): FieldPolicy<Connection> {
  return {
    keyArgs,
    merge(existing: Connection | undefined, incoming: Connection, { args }: Options) {
      if (!existing) return incoming;
      if (!args?.after) return refreshed(existing, incoming);
      return { ...incoming, nodes: [...existing.nodes, ...without(incoming.nodes, existing.nodes)] };
    },
  };
}

const merge = { merge: true };

export const typePolicies: TypePolicies = {
  Query: {
    fields: {
      organisations: growingList(["search", "kind"]),
      people: growingList(["search", "organisationId"]),
      threads: growingList(["groupId", "filter", "topic", "followed"]),
      joinRequests: growingList(["groupId", "state"]),
      notifications: growingList(["unreadOnly"]),
      barrierReports: growingList(false),
      search: growingList(["text"]),
    },
  },
  Organisation: { fields: { people: growingList(false) } },
  Group: { fields: { members: growingList(false) } },
  LegalDocument: { keyFields: ["kind", "version"] },
  RegionLogo: { keyFields: false },
  MailPreference: { keyFields: false },
  OrganisationAbilities: merge,
  GroupAbilities: merge,
  ThreadAbilities: merge,
  PostAbilities: merge,
  JoinRequestAbilities: merge,
  OrganisationCounts: merge,
};
