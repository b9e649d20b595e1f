import { OrganisationMark, StatusLine, Time } from "#ui";
import { Link } from "react-router";
import type { AffiliationState, OwnAffiliationFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

const LOOK = {
  PENDING: { icon: "clock", tone: "warn" },
  CONFIRMED: { icon: "check", tone: "good" },
  REJECTED: { icon: "alert", tone: "bad" },
  ENDED: { icon: "info", tone: "muted" },
} as const satisfies Record<AffiliationState, object>;

/** One tie of the viewer: where it stands, and what to do about it. */
export function OwnAffiliation({ affiliation }: { affiliation: OwnAffiliationFragment }) {
  const t = useText();
  const { organisation, state, role, requestedAt, decidedAt, decisionReason } = affiliation;
  // an organisation that is not verified yet has, as a rule, nobody in it who could confirm
  const pending = organisation.verified ? "affiliation.pendingText" : "affiliation.pendingNew";
  const decided = state === "PENDING" ? null : decidedAt;
  return (
    <li className="row">
      <div>
        <OrganisationMark {...organisation}>
          {state === "REJECTED" ? (
            organisation.name
          ) : (
            <Link to={`/organisationen/${organisation.id}`}>{organisation.name}</Link>
          )}
        </OrganisationMark>
        <p className="meta">
          {organisation.locality} ·{" "}
          {t("affiliation.on", { state: t(decided ? `affiliation.${state}` : "affiliation.stated") })}{" "}
          <Time at={decided ?? requestedAt} as="date" />
          {role === "ADMINISTRATOR" ? ` · ${t("affiliation.administrator")}` : ""}
        </p>
        {state === "PENDING" ? <p className="meta">{t(pending)}</p> : null}
        {state === "REJECTED" ? (
          <>
            {decisionReason ? (
              <blockquote className="said mt2" aria-label={t("affiliation.reason")}>
                <p className="lines">{decisionReason}</p>
              </blockquote>
            ) : null}
            <p className="meta measure">{t("affiliation.rejectedText")}</p>
          </>
        ) : null}
      </div>
      <div className="end">
        <StatusLine {...LOOK[state]}>{t(`affiliation.${state}`)}</StatusLine>
      </div>
    </li>
  );
}
