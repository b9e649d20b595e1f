import { RulesAside, SideSection } from "#ui";
import { Link } from "react-router";
import type { GroupPartsFragment } from "../operations.generated.ts";
import { Moderators, WhoTakesPart } from "../parts/group-side.tsx";
import { useText } from "../text.ts";
import { LeaveGroup } from "./leave-group.tsx";
import { Meanwhile } from "./meanwhile.tsx";

interface Props {
  group: GroupPartsFragment;
  onLeft: () => void;
}

/** Beside a group: who moderates and takes part, and one's own membership. */
export function GroupAside({ group, onLeft }: Props) {
  const t = useText();
  const { read, leave, decideJoinRequests } = group.viewerCan;
  return (
    <>
      <Moderators group={group} />
      <WhoTakesPart group={group} />
      {read ? <RulesAside title={t("group.rules")} rules={group.rules} /> : <Meanwhile />}
      {read ? (
        <SideSection title={t("group.membership")}>
          <ul>
            <li>
              <Link to={`/gruppen/${group.slug}/mitglieder`}>{t("group.members")}</Link>
            </li>
            {decideJoinRequests && group.kind === "CLOSED" ? (
              <li>
                <Link to="/freischaltung">{t("group.desk")}</Link>
              </li>
            ) : null}
          </ul>
          {leave ? (
            <div className="mt3">
              <LeaveGroup group={group} onLeft={onLeft} />
            </div>
          ) : null}
        </SideSection>
      ) : null}
    </>
  );
}
