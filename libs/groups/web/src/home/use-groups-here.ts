import { useHint } from "#platform/web";
import { useQuery } from "@apollo/client/react";
import { GroupsHereDocument } from "../operations.generated.ts";

/** Which groups there are and how the viewer stands to them, for the start page; null until it is known. */
export function useGroupsHere() {
  const { data, refetch } = useQuery(GroupsHereDocument);
  useHint("group", () => refetch());
  if (!data) return null;
  const closed = data.groups.filter(({ kind }) => kind === "CLOSED");
  const inside = closed.some(({ viewerCan }) => viewerCan.read);
  return {
    /** The viewer is in a closed group, or has asked to be let into one. */
    asked: inside || closed.some(({ viewerStanding }) => viewerStanding === "APPLICANT"),
    mayAsk: data.groups.some(({ viewerCan }) => viewerCan.ask),
    network: data.groups.some(({ kind }) => kind === "NETWORK"),
    closed: closed.length > 0,
    moderated: closed.length > 0 && closed.every(({ moderators }) => moderators.length > 0),
    /** Closed groups one has asked or may ask to join, while one is in none. */
    toJoin: closed.filter(
      ({ viewerCan, viewerStanding }) =>
        !inside && (viewerCan.requestToJoin || viewerStanding === "APPLICANT"),
    ),
  };
}

export type GroupsHere = NonNullable<ReturnType<typeof useGroupsHere>>;
