import { useHint, usePageTitle } from "#platform/web";
import {
  AudienceLine,
  LoadMore,
  NotHere,
  OrganisationMark,
  Page,
  PageHead,
  PersonLine,
  Time,
  Waiting,
} from "#ui";
import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import { GroupMembersDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { RemoveMember } from "./remove-member.tsx";

/** /gruppen/:slug/mitglieder: who reads along; moderators can end a membership. */
export function MembersPage() {
  const t = useText();
  const { slug = "" } = useParams();
  const { data, error, refetch, fetchMore } = useQuery(GroupMembersDocument, { variables: { slug } });
  const group = data?.group;
  const missing = group === null || group?.members === null;
  usePageTitle(missing ? t("notHere") : group ? `${t("members.title")}: ${group.name}` : t("members.title"));
  useHint("group", (hint) => (hint.catchUp || !group || hint.groupId === group.id ? refetch() : undefined));
  if (missing) return <NotHere />;
  if (!group?.members)
    return (
      <Page>
        <Waiting error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const { nodes, pageInfo } = group.members;
  return (
    <Page>
      <PageHead
        title={t("members.title")}
        crumb={<Link to={`/gruppen/${group.slug}`}>{group.name}</Link>}
        audience={
          <AudienceLine open={group.kind === "NETWORK"}>
            {t("members.lead", { count: group.memberCount })}
          </AudienceLine>
        }
      />
      <ul className="member-list">
        {nodes.map(({ id, person, moderator, since }) => (
          <li key={id} className="row">
            <PersonLine name={person.name} to={`/personen/${person.id}`}>
              {person.affiliation ? (
                <OrganisationMark {...person.affiliation.organisation} />
              ) : (
                person.jobTitle
              )}
            </PersonLine>
            <div className="end">
              {moderator ? `${t("members.moderator")}, ` : null}
              {t("members.since")} <Time at={since} as="date" />
            </div>
            {group.viewerCan.removeMembers && !moderator ? (
              <RemoveMember groupId={group.id} membershipId={id} person={person} />
            ) : null}
          </li>
        ))}
      </ul>
      <LoadMore
        more={pageInfo.hasNextPage}
        label={t("members.more")}
        onMore={() => fetchMore({ variables: { slug, after: pageInfo.endCursor } })}
      />
    </Page>
  );
}
