import { Section } from "#ui";
import { PendingAffiliation } from "../desk/pending-affiliation.tsx";
import { useVerificationDesk } from "../desk/use-verification-desk.ts";
import { useText } from "../text.ts";

/** Those who say they belong to this organisation, for whoever may decide it. */
export function PendingPeople({ organisationId }: { organisationId: string }) {
  const t = useText();
  const { desk } = useVerificationDesk(organisationId);
  if (!desk?.affiliations.length) return null;
  return (
    <Section title={t("organisation.pending")}>
      <ul>
        {desk.affiliations.map(({ row, open }) => (
          <PendingAffiliation key={row.id} affiliation={row} open={open} />
        ))}
      </ul>
    </Section>
  );
}
