import { useLanguage, usePageTitle } from "#platform/web";
import { Page, PageHead, Prose, StatusLine, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { Link } from "react-router";
import { LegalDocumentVersionDocument } from "../operations.generated.ts";
import { NotHere } from "../organisation/not-here.tsx";
import { useText } from "../text.ts";
import { LEGAL_PATHS, type LegalPath } from "./kinds.ts";
import { useVersionDate } from "./version-date.ts";

/** One version of a text; says at its head where it is no longer in force. */
export function FormerVersion({ name, version }: { name: LegalPath; version: string }) {
  const t = useText();
  const date = useVersionDate();
  const [language] = useLanguage();
  const { data, error, refetch } = useQuery(LegalDocumentVersionDocument, {
    variables: { kind: LEGAL_PATHS[name], version },
  });
  usePageTitle(`${t(`legal.${name}`)} (${date(version)})`);
  useEffect(() => {
    void refetch(); // the text comes in the language of the request
  }, [language, refetch]);
  if (data?.legalDocumentVersion === null) return <NotHere />;
  const document = data?.legalDocumentVersion;
  const current = <Link to={`/rechtliches/${name}`}>{t("legal.toCurrent")}</Link>;
  return (
    <Page>
      <PageHead title={t(`legal.${name}`)}>
        <p className="muted">{t("legal.formerVersion", { date: date(version) })}</p>
        {document && !document.inForce ? (
          <p>
            <StatusLine icon="clock" tone="warn">
              {t("legal.notInForce")} {current}
            </StatusLine>
          </p>
        ) : null}
      </PageHead>
      {document ? (
        <>
          <h2 className="kern-sr-only">{t("legal.wording")}</h2>
          <Prose html={document.html} />
        </>
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} lines={10} />
      )}
    </Page>
  );
}
