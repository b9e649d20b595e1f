import type { FieldFunctionOptions, FieldPolicy, TypePolicies } from "@apollo/client";

interface Connection {
  nodes: readonly unknown[];
}
type Options = FieldFunctionOptions<{ after?: string | null }, { after?: string | null }>;

/** Pages of a list that grows at its end: `fetchMore({ variables: { after } })` appends, a refetch starts anew. */
export function growingList(keyArgs: string[] | false): FieldPolicy<Connection> {
  return {
    keyArgs,
    merge(existing: Connection | undefined, incoming: Connection, { args }: Options) {
      if (!args?.after || !existing) return incoming;
      return { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] };
    },
  };
}

const merge = { merge: true };

export const typePolicies: TypePolicies = {
  Query: {
    fields: {
      organisations: growingList(["search", "kind"]),
      people: growingList(["search", "organisationId"]),
      threads: growingList(["groupId", "filter"]),
      joinRequests: growingList(["groupId", "state"]),
      notifications: growingList(["unreadOnly"]),
      search: growingList(["text"]),
    },
  },
  Organisation: { fields: { people: growingList(false) } },
  Group: { fields: { members: growingList(false) } },
  LegalDocument: { keyFields: ["kind"] },
  MailPreference: { keyFields: false },
  OrganisationAbilities: merge,
  GroupAbilities: merge,
  ThreadAbilities: merge,
  PostAbilities: merge,
  JoinRequestAbilities: merge,
  OrganisationCounts: merge,
};
