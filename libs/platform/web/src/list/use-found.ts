import type { TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";

/** What fits the words; null while it is not known yet. */
export interface Found<Row> {
  proposals: readonly Row[] | null;
  failed: boolean;
}

/** Asks what fits some words, beside the lists of the cache; words that change keep showing what fitted before. */
export function useFound<Data, Row>(
  document: TypedDocumentNode<Data, { text: string }>,
  text: string,
  rows: (data: Data) => readonly Row[],
): Found<Row> {
  const { data, previousData, error } = useQuery(document, {
    variables: { text },
    fetchPolicy: "no-cache",
    skip: !text,
  });
  if (!text) return { proposals: [], failed: false };
  if (error) return { proposals: [], failed: true };
  const now = data ?? previousData;
  return { proposals: now ? rows(now) : null, failed: false };
}
