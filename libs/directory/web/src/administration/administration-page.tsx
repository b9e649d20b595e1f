import { usePageTitle, useRegion, useViewer } from "#platform/web";
import { Contents, Page, PageHead } from "#ui";
import type { ReactNode } from "react";
import { BarrierReports } from "../barrier/barrier-reports.tsx";
import { NotHere } from "../organisation/not-here.tsx";
import { LegalTexts } from "./legal/legal-texts.tsx";
import { Part } from "./part.tsx";
import { ColourForm } from "./region/colour-form.tsx";
import { LogoForm } from "./region/logo-form.tsx";
import { NameForm } from "./region/name-form.tsx";
import { useAdministrationText } from "./text.ts";

/** The id of each part, and its word. */
const PARTS = [
  { id: "name", word: "name" },
  { id: "farbe", word: "colour" },
  { id: "logo", word: "logo" },
  { id: "gruppen", word: "groups" },
  { id: "sachgebiete", word: "topics" },
  { id: "rechtliches", word: "legal" },
  { id: "barrieren", word: "barriers" },
] as const;

/** /verwaltung: how the region is called and looks, the groups (a slot), the legal texts, reported barriers. */
export function AdministrationPage({ groups }: { groups: ReactNode }) {
  const t = useAdministrationText();
  const viewer = useViewer();
  const region = useRegion();
  usePageTitle(t("title"));
  if (!viewer?.administrator) return <NotHere />;
  const parts = PARTS.map(({ id, word }) => ({ id, label: t(`parts.${word}`) }));
  return (
    <Page>
      <PageHead title={t("title")}>
        <p>{t("lead")}</p>
        <Contents label={t("contents")} parts={parts} />
      </PageHead>
      <Part id="name" title={t("name.title")} hint={t("name.hint")}>
        <NameForm key={region?.id ?? "none"} name={region?.name ?? ""} />
      </Part>
      <Part id="farbe" title={t("colour.title")} hint={t("colour.hint")}>
        <ColourForm accent={region?.accent ?? null} />
      </Part>
      <Part id="logo" title={t("logo.title")} hint={t("logo.hint")}>
        <LogoForm region={region} />
      </Part>
      {groups}
      <LegalTexts />
      <BarrierReports />
    </Page>
  );
}
