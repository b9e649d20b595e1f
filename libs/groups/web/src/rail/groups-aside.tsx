import { SideSection } from "#ui";
import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { MyGroupsAsideDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { isMine } from "./my-groups.tsx";

/** The viewer's groups in the side column, each with who reads along. */
export function GroupsAside() {
  const t = useText();
  const { data } = useQuery(MyGroupsAsideDocument);
  const groups = data?.groups.filter(isMine) ?? [];
  return (
    <SideSection title={t("aside.title")}>
      <ul>
        {groups.map((group) => (
          <li key={group.id}>
            <Link to={`/gruppen/${group.slug}`}>{group.name}</Link>
            <br />
            <span className="muted">
              {group.kind === "NETWORK"
                ? t("aside.network")
                : t(group.viewerCan.read ? "aside.closed" : "aside.requested", { count: group.memberCount })}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt3">
        <Link className="link" to="/gruppen">
          {t("aside.all")}
        </Link>
      </p>
    </SideSection>
  );
}
