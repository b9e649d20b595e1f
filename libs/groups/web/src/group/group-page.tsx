import { useHint, usePageTitle } from "#platform/web";
import { NotHere, Page, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { GroupPageDocument } from "../operations.generated.ts";
import { GroupHead } from "../parts/group-head.tsx";
import { useText } from "../text.ts";
import { Applicant } from "./applicant.tsx";
import { Inside } from "./inside.tsx";
import { GroupAside } from "./group-aside.tsx";
import { Outsider } from "./outsider.tsx";
import { useOpened } from "./use-opened.tsx";
import { useOwnAct } from "./use-own-act.tsx";

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
  const [done, say] = useOwnAct(group?.id);
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
    <Page side={<GroupAside group={group} onLeft={() => say(t("leave.left"))} />}>
      <GroupHead group={group}>{opened ?? done}</GroupHead>
      {read ? (
        <Inside group={group} threads={threads(group.id)} />
      ) : request?.state === "REQUESTED" ? (
        <Applicant
          group={group}
          request={request}
          email={data.viewer?.email ?? ""}
          onWithdrawn={() => say(t("applicant.withdrawn"))}
        />
      ) : (
        <Outsider group={group} onAsked={() => say("")} />
      )}
    </Page>
  );
}
