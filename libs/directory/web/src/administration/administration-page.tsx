import { usePageTitle, useRegion, useViewer } from "#platform/web";
import { Page, PageHead, Section } from "#ui";
import type { ReactNode } from "react";
import { NotHere } from "../organisation/not-here.tsx";
import { useText } from "../text.ts";
import { LegalTexts } from "./legal-texts.tsx";
import { RegionForm } from "./region-form.tsx";

/** /verwaltung: the region's name, the groups (a slot) and the legal texts. */
export function AdministrationPage({ groups }: { groups: ReactNode }) {
  const t = useText();
  const viewer = useViewer();
  const region = useRegion();
  usePageTitle(t("administration.title"));
  if (!viewer?.administrator) return <NotHere />;
  return (
    <Page>
      <PageHead title={t("administration.title")} />
      <Section title={t("administration.region")}>
        <RegionForm key={region?.id ?? "none"} name={region?.name ?? ""} />
      </Section>
      {groups}
      <LegalTexts />
    </Page>
  );
}
