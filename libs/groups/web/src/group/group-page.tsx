import { useAnnounce, useHint, usePageTitle } from "#platform/web";
import { NotHere, Page, RulesAside, SideSection, Toast, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useEffect, useState, type ReactNode } from "react";
import { Link, useParams } from "react-router";
import { GroupPageDocument, type GroupPartsFragment } from "../operations.generated.ts";
import { GroupHead } from "../parts/group-head.tsx";
import { Moderators, WhoTakesPart } from "../parts/group-side.tsx";
import { useText } from "../text.ts";
import { Applicant } from "./applicant.tsx";
import { Inside } from "./inside.tsx";
import { LeaveGroup } from "./leave-group.tsx";
import { Meanwhile } from "./meanwhile.tsx";
import { Outsider } from "./outsider.tsx";

interface Props {
  /** The threads of a group, for whoever may read it. */
  threads: (groupId: string) => ReactNode;
}

/** /gruppen/:slug: one page, by the viewer's standing; turns into the open group while one looks. */
export function GroupPage({ threads }: Props) {
  const t = useText();
  const { slug = "" } = useParams();
  const { data, error, refetch } = useQuery(GroupPageDocument, { variables: { slug } });
  const group = data?.group;
  useHint("group", (hint) => (hint.catchUp || !group || hint.groupId === group.id ? refetch() : undefined));
  usePageTitle(group === null ? t("notHere") : (group?.name ?? ""));
  const opened = useOpened(group);
  if (group === null) return <NotHere />;
  if (!group || !data)
    return (
      <Page>
        <Waiting error={error} onRetry={() => void refetch()} lines={8} />
      </Page>
    );
  const { read } = group.viewerCan;
  const request = group.viewerJoinRequest;
  return (
    <Page side={<Side group={group} />}>
      <GroupHead group={group}>{opened}</GroupHead>
      {read ? (
        <Inside group={group} threads={threads(group.id)} />
      ) : request?.state === "REQUESTED" ? (
        <Applicant group={group} request={request} email={data.viewer?.email ?? ""} />
      ) : (
        <Outsider group={group} />
      )}
    </Page>
  );
}

/** Says that the group has opened while the page was there. */
function useOpened(group: GroupPartsFragment | null | undefined): ReactNode {
  const t = useText();
  const announce = useAnnounce();
  const [before, setBefore] = useState<{ id: string; read: boolean } | null>(null);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const now = group ? { id: group.id, read: group.viewerCan.read } : null;
  if (now && (now.id !== before?.id || now.read !== before.read)) {
    setBefore(now);
    if (before?.id === now.id) setOpenedId(now.read ? now.id : null);
  }
  const opened = openedId !== null && openedId === group?.id;
  useEffect(() => {
    if (opened) announce(t("group.opened"));
  }, [opened, announce, t]);
  return opened ? <Toast>{t("group.openedHint")}</Toast> : null;
}

function Side({ group }: { group: GroupPartsFragment }) {
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
              <LeaveGroup group={group} />
            </div>
          ) : null}
        </SideSection>
      ) : null}
    </>
  );
}
