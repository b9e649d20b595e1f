import { useCommand } from "#platform/web";
import { Icon, TextButton } from "#ui";
import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import {
  AcceptLegalDocumentDocument,
  type LegalDocumentKind,
  TermsToAcceptDocument,
} from "../operations.generated.ts";
import { useText } from "../text.ts";
import { legalPathOf } from "./kinds.ts";

/** Over every page until it is answered: a legal text has changed, here it is, and this is how one agrees. */
export function NewTerms() {
  const { data } = useQuery(TermsToAcceptDocument);
  return data?.viewer?.legalDocumentsToAccept.map(({ kind, version }) => (
    <NewText key={kind} kind={kind} version={version} />
  ));
}

function NewText({ kind, version }: { kind: LegalDocumentKind; version: string }) {
  const t = useText();
  const command = useCommand(AcceptLegalDocumentDocument);
  const path = legalPathOf(kind);
  return (
    <aside className="banner" aria-label={t(`legal.${path}`)}>
      <p>
        <Icon name="info" />
        <span>
          {t("legal.changed", { text: t(`legal.${path}`) })}{" "}
          <Link to={`/rechtliches/${path}`}>{t("legal.read")}</Link>{" "}
          <TextButton aria-disabled={command.pending} onClick={() => void command.run({ kind, version })}>
            {t("legal.accept")}
          </TextButton>
          {command.problem ? <span role="alert"> {command.problem.message}</span> : null}
        </span>
      </p>
    </aside>
  );
}
