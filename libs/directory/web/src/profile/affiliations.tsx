import { EmptyState, OrganisationMark, Section, StatusLine, TextButton, Time } from "#ui";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import type { AffiliationLineFragment, AffiliationState } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { RequestAffiliation } from "./request-affiliation.tsx";

const LOOK = {
  PENDING: { icon: "clock", tone: "warn" },
  CONFIRMED: { icon: "check", tone: "good" },
  REJECTED: { icon: "alert", tone: "bad" },
  ENDED: { icon: "info", tone: "muted" },
} as const satisfies Record<AffiliationState, object>;

/** The viewer's ties to organisations, and the way to one more. */
export function Affiliations({ affiliations }: { affiliations: readonly AffiliationLineFragment[] }) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(adding);
  useEffect(() => {
    if (before.current !== adding) part.current?.querySelector<HTMLElement>("input, button")?.focus();
    before.current = adding;
  }, [adding]);
  return (
    <Section title={t("profile.affiliations")}>
      {affiliations.length === 0 ? <EmptyState>{t("profile.noAffiliations")}</EmptyState> : null}
      <ul>
        {affiliations.map(({ id, organisation, state, role, requestedAt }) => (
          <li className="row" key={id}>
            <div>
              <OrganisationMark {...organisation}>
                <Link to={`/organisationen/${organisation.id}`}>{organisation.name}</Link>
              </OrganisationMark>
              <p className="meta">
                {organisation.locality} · <Time at={requestedAt} as="row" />
                {role === "ADMINISTRATOR" ? ` · ${t("affiliation.administrator")}` : ""}
              </p>
            </div>
            <div className="end">
              <StatusLine {...LOOK[state]}>{t(`affiliation.${state}`)}</StatusLine>
            </div>
          </li>
        ))}
      </ul>
      <div ref={part}>
        {adding ? (
          <RequestAffiliation onClose={() => setAdding(false)} />
        ) : (
          <p className="mt3">
            <TextButton onClick={() => setAdding(true)}>{t("profile.another")}</TextButton>
          </p>
        )}
      </div>
    </Section>
  );
}
