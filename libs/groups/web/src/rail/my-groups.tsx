import { forgetDrafts, useHint, useViewer } from "#platform/web";
import { Icon } from "#ui";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { NavLink } from "react-router";
import { MyGroupsDocument, type GroupLineFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { forgetGroup } from "./forget-group.ts";

/** Groups the viewer reads or has asked to be let into. */
export const isMine = ({ viewerCan, viewerStanding }: GroupLineFragment) =>
  viewerCan.read || viewerStanding === "APPLICANT";

/** The viewer's groups in the rail: a lock for closed ones, "(angefragt)" while the request waits. Live. */
export function MyGroups() {
  const t = useText();
  const client = useApolloClient();
  const viewerId = useViewer()?.id;
  const { data, refetch } = useQuery(MyGroupsDocument);
  useHint("group", async () => {
    const { data: now } = await refetch();
    for (const { id, viewerCan } of now?.groups ?? []) {
      if (viewerCan.read) continue;
      forgetGroup(client.cache, id);
      if (viewerId) forgetDrafts(viewerId, id);
    }
  });
  const groups = data?.groups.filter(isMine) ?? [];
  return (
    <ul>
      {groups.map((group) => (
        <li key={group.id}>
          <NavLink to={`/gruppen/${group.slug}`}>
            <Icon name={group.kind === "CLOSED" ? "lock" : "group"} />
            <span>
              {group.viewerCan.read ? group.name : t("rail.requested", { name: group.name })}
              {group.kind === "CLOSED" ? <span className="kern-sr-only">, {t("rail.closed")}</span> : null}
            </span>
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
