import { usePageTitle, useViewer } from "#platform/web";
import { ButtonLink, DefinitionRows, OrganisationMark, Page, PageHead, Section, Time, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import { PersonPageDocument } from "../operations.generated.ts";
import { NotHere } from "../organisation/not-here.tsx";
import { useText } from "../text.ts";

/** /personen/:id */
export function PersonPage() {
  const t = useText();
  const viewer = useViewer();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(PersonPageDocument, { variables: { id } });
  const person = data?.person;
  usePageTitle(person?.name ?? t("directory.people"));

  if (!data)
    return (
      <Page>
        <Waiting error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!person) return <NotHere />;
  const organisation = person.affiliation?.state === "CONFIRMED" ? person.affiliation.organisation : null;
  const visibility = viewer?.person.id === person.id ? data.viewer?.visibility : null;
  /** On one's own page: who else sees this part, where not everybody does. */
  const seenBy = (part: "jobTitle" | "about" | "email") => {
    const to = visibility?.[part];
    return to && to !== "EVERYONE" ? <span className="muted">{t(`visibility.${to}`)}</span> : undefined;
  };
  const facts = [
    {
      term: t("person.organisation"),
      value: organisation ? (
        <OrganisationMark {...organisation}>
          <Link to={`/organisationen/${organisation.id}`}>{organisation.name}</Link>
        </OrganisationMark>
      ) : (
        t("person.noOrganisation")
      ),
    },
    ...(person.jobTitle
      ? [{ term: t("person.jobTitle"), value: person.jobTitle, state: seenBy("jobTitle") }]
      : []),
    ...(person.email
      ? [
          {
            term: t("profile.email"),
            value: <a href={`mailto:${person.email}`}>{person.email}</a>,
            state: seenBy("email"),
          },
        ]
      : []),
    { term: t("person.since"), value: <Time at={person.createdAt} as="date" /> },
  ];
  return (
    <Page>
      <PageHead
        title={person.name}
        crumb={<Link to="/verzeichnis?ansicht=personen">{t("directory.title")}</Link>}
      >
        {viewer?.person.id === person.id ? <p className="muted measure">{t("person.yourself")}</p> : null}
      </PageHead>
      <Section title={t("person.facts")}>
        <DefinitionRows rows={facts} />
      </Section>
      {person.about ? (
        <Section title={t("person.about")} end={seenBy("about")}>
          <p className="measure mt3 lines">{person.about}</p>
        </Section>
      ) : null}
      {viewer?.person.id === person.id ? (
        <div className="mt5">
          <ButtonLink to="/profil" icon="edit">
            {t("person.edit")}
          </ButtonLink>
        </div>
      ) : null}
    </Page>
  );
}
