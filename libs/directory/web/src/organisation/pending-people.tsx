import { Section } from "#ui";
import { useQuery } from "@apollo/client/react";
import { PendingAffiliation } from "../desk/pending-affiliation.tsx";
import { VerificationDeskDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** Those who say they belong to this organisation, for whoever may decide it. */
export function PendingPeople({ organisationId }: { organisationId: string }) {
  const t = useText();
  const { data } = useQuery(VerificationDeskDocument);
  const pending = data?.verificationDesk?.affiliations.filter(
    ({ organisation }) => organisation.id === organisationId,
  );
  if (!pending?.length) return null;
  return (
    <Section title={t("organisation.pending")}>
      <ul>
        {pending.map((affiliation) => (
          <PendingAffiliation key={affiliation.id} affiliation={affiliation} />
        ))}
      </ul>
    </Section>
  );
}
