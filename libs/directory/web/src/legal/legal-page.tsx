import { useLanguage, usePageTitle } from "#platform/web";
import { Page, PageHead, Prose, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useParams } from "react-router";
import { LegalDocumentDocument } from "../operations.generated.ts";
import { BarrierForm } from "../barrier/barrier-form.tsx";
import { NotHere } from "../organisation/not-here.tsx";
import { useText } from "../text.ts";
import { FormerVersion } from "./former-version.tsx";
import { FormerVersions } from "./former-versions.tsx";
import { isLegalPath, LEGAL_PATHS, type LegalPath } from "./kinds.ts";
import { useVersionDate } from "./version-date.ts";

/** /rechtliches/:kind, and /rechtliches/:kind/:version for one of its former versions. */
export function LegalPage() {
  const { kind = "", version } = useParams();
  if (!isLegalPath(kind)) return <NotHere />;
  if (version) return <FormerVersion key={`${kind}/${version}`} name={kind} version={version} />;
  return <Legal key={kind} name={kind} />;
}

function Legal({ name }: { name: LegalPath }) {
  const t = useText();
  const date = useVersionDate();
  const [language] = useLanguage();
  const { data, error, refetch } = useQuery(LegalDocumentDocument, {
    variables: { kind: LEGAL_PATHS[name] },
  });
  usePageTitle(t(`legal.${name}`));
  useEffect(() => {
    void refetch(); // the text comes in the language of the request
  }, [language, refetch]);
  const document = data?.legalDocument;
  return (
    <Page>
      <PageHead title={t(`legal.${name}`)}>
        {document ? <p className="muted">{t("legal.version", { date: date(document.version) })}</p> : null}
      </PageHead>
      {document ? (
        <>
          <h2 className="kern-sr-only">{t("legal.wording")}</h2>
          <Prose html={document.html} />
          {name === "barrierefreiheit" ? <BarrierForm /> : null}
          <FormerVersions name={name} versions={document.formerVersions} />
        </>
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} lines={10} />
      )}
    </Page>
  );
}
