import { useQuery } from "@apollo/client/react";
import { AnybodyElseDocument } from "../operations.generated.ts";

/** Whether anybody but the viewer is registered; undefined until it is known. Keeps nothing: the directory has its own list. */
export function useAnybodyElse(): boolean | undefined {
  const { data } = useQuery(AnybodyElseDocument, { fetchPolicy: "no-cache" });
  return data && data.people.nodes.length > 1;
}
