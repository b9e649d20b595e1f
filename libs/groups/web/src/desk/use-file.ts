import { useHint } from "#platform/web";
import { useQuery } from "@apollo/client/react";
import { DeskFileDocument } from "../operations.generated.ts";

/** The request that stands beside the list, live. */
export function useFile(id: string | undefined) {
  const { data, error, refetch } = useQuery(DeskFileDocument, { variables: { id: id ?? "" }, skip: !id });
  useHint(["desk", "profile"], () => (id ? refetch() : undefined));
  const request = data?.joinRequest;
  return {
    /** Undefined while it is on its way; null where it may not be seen. */
    request,
    error,
    reload: () => void refetch().catch(() => undefined),
    /** Nothing is left to decide. */
    settled: request === null || (request !== undefined && request.state !== "REQUESTED"),
  };
}

export type DeskFile = ReturnType<typeof useFile>;
