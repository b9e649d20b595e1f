import { Link } from "react-router";
import { EmptyState, Section, Waiting } from "#ui";
import { useText } from "../text.ts";
import { PendingAffiliation } from "./pending-affiliation.tsx";
import { PendingOrganisation } from "./pending-organisation.tsx";
import { useVerificationDesk, type VerificationDeskState } from "./use-verification-desk.ts";

/** The part of /freischaltung below the join requests: what has to be checked about organisations. */
export function VerificationDesk() {
  const { desk, waiting, error, retry } = useVerificationDesk();
  if (desk === undefined) return <Waiting error={error} onRetry={retry} />;
  return desk && <VerificationRows desk={desk} waiting={waiting} />;
}

interface Props extends Pick<VerificationDeskState, "waiting"> {
  desk: NonNullable<VerificationDeskState["desk"]>;
}

/** Organisations first, then people who say they belong to one. */
export function VerificationRows({ desk: { organisations, affiliations }, waiting }: Props) {
  const t = useText();
  return (
    <Section title={t("desk.title")} end={t("desk.count", { count: waiting })}>
      {organisations.length + affiliations.length === 0 ? (
        <EmptyState action={<Link to="/verzeichnis">{t("desk.toDirectory")}</Link>}>
          {t("desk.empty")}
        </EmptyState>
      ) : null}
      <ul>
        {organisations.map(({ row, open }) => (
          <PendingOrganisation key={row.id} organisation={row} open={open} />
        ))}
        {affiliations.map(({ row, open }) => (
          <PendingAffiliation key={row.id} affiliation={row} open={open} />
        ))}
      </ul>
    </Section>
  );
}
