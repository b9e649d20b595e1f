import { useHint } from "#platform/web";
import { EmptyState, Section, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { VerificationDeskDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { PendingAffiliation } from "./pending-affiliation.tsx";
import { PendingOrganisation } from "./pending-organisation.tsx";

/** The part of /freischaltung below the join requests: what has to be checked about organisations. */
export function VerificationDesk() {
  const t = useText();
  const { data, error, refetch } = useQuery(VerificationDeskDocument);
  useHint(["desk", "inbox"], () => refetch());
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />;
  const desk = data.verificationDesk;
  if (!desk) return null;
  const count = desk.organisations.length + desk.affiliations.length;
  return (
    <Section title={t("desk.title")} end={t("desk.count", { count })}>
      {count === 0 ? <EmptyState>{t("desk.empty")}</EmptyState> : null}
      <ul>
        {desk.organisations.map((organisation) => (
          <PendingOrganisation key={organisation.id} organisation={organisation} />
        ))}
        {desk.affiliations.map((affiliation) => (
          <PendingAffiliation key={affiliation.id} affiliation={affiliation} />
        ))}
      </ul>
    </Section>
  );
}
