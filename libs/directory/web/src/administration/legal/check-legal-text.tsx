import { Actions, Button, ProblemLine, Prose, StatusLine, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { type LegalDocumentKind, LegalTextPreviewDocument } from "../../operations.generated.ts";
import { useAdministrationText } from "../text.ts";

interface Props {
  kind: LegalDocumentKind;
  bodyDe: string;
  bodyEn: string;
  pending: boolean;
  problem: { message: string } | null;
  onPublish: () => void;
  onBack: () => void;
}

/** How a text will look in both languages, and what happens when it is published. */
export function CheckLegalText(props: Props) {
  const { kind, bodyDe, bodyEn, pending, problem, onPublish, onBack } = props;
  const t = useAdministrationText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { data, error, refetch } = useQuery(LegalTextPreviewDocument, {
    variables: { de: bodyDe, en: bodyEn },
    fetchPolicy: "no-cache",
  });
  const anew = kind === "TERMS" || kind === "PRIVACY";
  return (
    <div className="form">
      <h4 tabIndex={-1} ref={title} className="group-label">
        {t("legal.preview")}
      </h4>
      {data ? (
        <>
          <section className="preview" aria-label={t("legal.previewDe")}>
            <p className="small muted">{t("legal.previewDe")}</p>
            <Prose html={data.de} lang="de" />
          </section>
          <section className="preview" aria-label={t("legal.previewEn")}>
            <p className="small muted">{t("legal.previewEn")}</p>
            <Prose html={data.en} lang="en" />
          </section>
        </>
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
      <StatusLine icon="info" tone={anew ? "warn" : "muted"}>
        {t(anew ? "legal.anew" : "legal.atOnce")}
      </StatusLine>
      {problem ? <ProblemLine>{problem.message}</ProblemLine> : null}
      <Actions>
        <Button kind="primary" pending={pending} onClick={onPublish}>
          {t("legal.publish")}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t("legal.back")}
        </Button>
      </Actions>
    </div>
  );
}
