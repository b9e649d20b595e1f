import { useHint, usePageTitle } from "#platform/web";
import { DefinitionRows, EmptyState, LoadMore, Page, PageHead, RowList, Section, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { PersonListRow } from "../listing/person-list-row.tsx";
import { OrganisationPageDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { NotHere } from "./not-here.tsx";
import { PendingPeople } from "./pending-people.tsx";
import { Refused } from "./refused.tsx";
import { VerifiedStatus } from "./verified-status.tsx";
import { VerifyOrganisation } from "./verify-organisation.tsx";

/** /organisationen/:id */
export function OrganisationPage() {
  const t = useText();
  const { id = "" } = useParams();
  const { data, error, refetch, fetchMore } = useQuery(OrganisationPageDocument, { variables: { id } });
  const [refused, setRefused] = useState<{ id: string; name: string } | null>(null);
  const organisation = data?.organisation;
  usePageTitle(organisation?.name ?? t("directory.title"));
  useHint("profile", () => refetch());

  if (refused?.id === id) return <Refused name={refused.name} />;
  if (!data)
    return (
      <Page>
        <Waiting error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!organisation) return <NotHere />;
  const { people, viewerCan } = organisation;
  const facts = [
    { term: t("organisation.kind"), value: t(`kind.${organisation.kind}`) },
    { term: t("organisation.locality"), value: organisation.locality },
    ...(organisation.trade ? [{ term: t("organisation.trade"), value: organisation.trade }] : []),
  ];
  return (
    <Page>
      <PageHead title={organisation.name} crumb={<Link to="/verzeichnis">{t("directory.title")}</Link>}>
        <p>
          <VerifiedStatus verified={organisation.verified} at={organisation.verifiedAt} />
        </p>
      </PageHead>
      <VerifyOrganisation
        key={organisation.id}
        organisation={organisation}
        open={viewerCan.verify && !organisation.verified}
        onRefused={(name) => setRefused({ id, name })}
      />
      {viewerCan.confirmAffiliations ? <PendingPeople key={id} organisationId={id} /> : null}
      <Section title={t("organisation.facts")}>
        <DefinitionRows rows={facts} />
      </Section>
      <Section title={t("organisation.people")}>
        {people.nodes.length === 0 ? (
          <EmptyState action={<Link to="/profil">{t("organisation.join")}</Link>}>
            {t("organisation.noPeople")}
          </EmptyState>
        ) : null}
        <RowList>
          {people.nodes.map((person) => (
            <PersonListRow key={person.id} person={person} hideOrganisation />
          ))}
        </RowList>
        <LoadMore
          more={people.pageInfo.hasNextPage}
          onMore={() => fetchMore({ variables: { after: people.pageInfo.endCursor } })}
        />
      </Section>
    </Page>
  );
}
