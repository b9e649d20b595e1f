import { Link } from "react-router";
import { useHint, usePageTitle } from "#platform/web";
import { EmptyState, Icon, ListRow, Page, PageHead, RowList, Section, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { GroupsListDocument, type GroupsListQuery } from "../operations.generated.ts";
import { useText } from "../text.ts";

type Groups = GroupsListQuery["groups"];

/** /gruppen */
export function GroupsPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(GroupsListDocument);
  useHint("group", () => refetch());
  usePageTitle(t("list.title"));
  const of = (kind: "NETWORK" | "CLOSED") => data?.groups.filter((group) => group.kind === kind) ?? [];
  return (
    <Page>
      <PageHead title={t("list.title")}>
        <p className="measure">{t("list.lead")}</p>
      </PageHead>
      {data ? null : <Waiting error={error} onRetry={() => void refetch()} />}
      {data?.groups.length === 0 ? (
        <EmptyState action={<Link to="/hilfe">{t("list.help")}</Link>}>{t("list.empty")}</EmptyState>
      ) : null}
      <Groups title={t("list.networks")} groups={of("NETWORK")} />
      <Groups title={t("list.closed")} groups={of("CLOSED")} />
    </Page>
  );
}

function Groups({ title, groups }: { title: string; groups: Groups }) {
  const t = useText();
  if (groups.length === 0) return null;
  return (
    <Section title={title}>
      <RowList>
        {groups.map((group) => (
          <ListRow
            key={group.id}
            to={`/gruppen/${group.slug}`}
            title={group.name}
            meta={group.purpose}
            end={
              <span className="org">
                <Icon name={group.kind === "CLOSED" ? "lock" : "group"} small />
                <span>
                  {t("list.members", { count: group.memberCount })}
                  <br />
                  {t(`list.standing.${group.viewerStanding}`)}
                </span>
              </span>
            }
          />
        ))}
      </RowList>
    </Section>
  );
}
