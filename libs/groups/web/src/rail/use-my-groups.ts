import { useQuery } from "@apollo/client/react";
import { MyGroupsDocument } from "../operations.generated.ts";
import { isMine } from "./my-groups.tsx";

/** The viewer's groups, as the rail shows them. */
export function useMyGroups() {
  const { data } = useQuery(MyGroupsDocument, { fetchPolicy: "cache-first" });
  return data?.groups.filter(isMine) ?? [];
}
