import { useApolloClient } from "@apollo/client/react";
import { useCallback } from "react";
import { ThreadRowNowDocument } from "../operations.generated.ts";

/** Asks for one thread's row: what it says changes where it stands, and no row moves. */
export function useRowNow() {
  const client = useApolloClient();
  return useCallback(
    (id = "") =>
      client.query({ query: ThreadRowNowDocument, variables: { id }, fetchPolicy: "network-only" }),
    [client],
  );
}
