import { EmptyState, Section, TextButton } from "#ui";
import { useEffect, useRef, useState } from "react";
import type { OwnAffiliationFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { OwnAffiliation } from "./own-affiliation.tsx";
import { RequestAffiliation } from "./request-affiliation.tsx";

/** The viewer's ties to organisations, and the way to one more. */
export function Affiliations({ affiliations }: { affiliations: readonly OwnAffiliationFragment[] }) {
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
      {affiliations.length === 0 ? (
        <EmptyState action={null}>{t("profile.noAffiliations")}</EmptyState>
      ) : null}
      <ul>
        {affiliations.map((affiliation) => (
          <OwnAffiliation key={affiliation.id} affiliation={affiliation} />
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
