import { DefinitionRows, OrganisationMark, Section, StatusLine, useDates, type DefinitionRow } from "#ui";
import { Link } from "react-router";
import type { RequestFileFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { tieRow } from "./tie-row.tsx";

/** What is known about the person: the organisation, the tie to it, and the mail address with its domain. */
export function Evidence({ request }: { request: RequestFileFragment }) {
  const t = useText();
  const dates = useDates();
  const { affiliation, email, person } = request;
  const organisation = affiliation?.organisation;
  const verified = organisation?.verified === true;
  const tied = affiliation?.state === "CONFIRMED";
  const good = (words: string) => (
    <StatusLine tone="good" icon="check">
      {words}
    </StatusLine>
  );
  const warn = (words: string) => (
    <StatusLine tone="warn" icon="alert">
      {words}
    </StatusLine>
  );
  const rows: DefinitionRow[] = [
    {
      term: t("desk.organisation"),
      value: organisation ? (
        organisation.rejected ? (
          organisation.name
        ) : (
          <Link to={`/organisationen/${organisation.id}`}>{organisation.name}</Link>
        )
      ) : (
        t("desk.noOrganisation")
      ),
      state: !organisation
        ? warn(t("desk.missing"))
        : verified
          ? good(t("desk.verified"))
          : warn(t(organisation.rejected ? "desk.refusedOrganisation" : "desk.notVerified")),
    },
    ...(organisation
      ? [
          {
            term: t("desk.kind"),
            value: (
              <OrganisationMark
                name={[t(`organisationKind.${organisation.kind}`), organisation.trade, organisation.locality]
                  .filter(Boolean)
                  .join(", ")}
                kind={organisation.kind}
              />
            ),
          },
        ]
      : []),
    ...(email
      ? [
          {
            term: t("desk.mail"),
            value: (
              <>
                {email}
                <br />
                <span className="muted">{t("desk.domain", { domain: email.split("@").at(-1) })}</span>
              </>
            ),
            state: good(t("desk.mailConfirmed")),
          },
        ]
      : []),
    affiliation
      ? tieRow(affiliation, t, dates)
      : {
          term: t("desk.affiliation"),
          value: t("desk.noOrganisation"),
          state: warn(t("desk.missing")),
        },
    {
      term: t("desk.account"),
      value: t("desk.accountSince", { date: dates.plain(new Date(person.createdAt)) }),
    },
  ];
  const done = [verified, tied, !!email].filter(Boolean).length;
  return (
    <Section title={t("desk.evidence")} end={t("desk.fulfilled", { done, total: 3 })}>
      <DefinitionRows rows={rows} />
    </Section>
  );
}
