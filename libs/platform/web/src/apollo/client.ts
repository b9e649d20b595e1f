import { currentLanguage } from "#i18n";
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicies } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { SetContextLink } from "@apollo/client/link/context";
import { ErrorLink } from "@apollo/client/link/error";
import { aheadLink, type AskedAhead } from "./ahead-link.ts";
import { typePolicies } from "./type-policies.ts";

/** Every type of the schema that implements `Problem` or is an `Author`: lets fragments on them match in the cache. */
const PROBLEMS = [
  "InvalidInput",
  "NotFound",
  "NotAllowed",
  "Conflict",
  "TooManyRequests",
  "WrongCredentials",
];
const AUTHORS = ["Person", "FormerMember"];

export const SESSION_ENDED = "gemeinsam:session-ended";

export function isUnauthenticated(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some((e) => e.extensions?.code === "UNAUTHENTICATED")
  );
}

/** The one Apollo client: cookie session, the language of the page, and a signal when the session is over. */
export function createApolloClient(
  options: { uri?: string; policies?: TypePolicies; asked?: AskedAhead } = {},
): ApolloClient {
  const language = new SetContextLink((context) => ({
    headers: { ...(context.headers as Record<string, string>), "accept-language": currentLanguage() },
  }));
  const session = new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) window.dispatchEvent(new Event(SESSION_ENDED));
  });
  const cache = new InMemoryCache({ possibleTypes: { Problem: PROBLEMS, Author: AUTHORS }, typePolicies });
  if (options.policies) cache.policies.addTypePolicies(options.policies);
  return new ApolloClient({
    cache,
    link: ApolloLink.from([
      language,
      session,
      ...(options.asked ? [aheadLink(options.asked)] : []),
      new HttpLink({ uri: options.uri ?? "/graphql", credentials: "same-origin" }),
    ]),
    // a hint says that an answer under way may be old: it must lead to a question of its own (`useHint` keeps count)
    queryDeduplication: false,
    defaultOptions: {
      watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" },
    },
  });
}
