import { useAnnounce, useCommand } from "#platform/web";
import { focusTitle, Icon, TextButton } from "#ui";
import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import {
  AcceptLegalDocumentDocument,
  type LegalDocumentKind,
  TermsToAcceptDocument,
} from "../operations.generated.ts";
import { useText } from "../text.ts";
import { legalPathOf } from "./kinds.ts";

/** Over every page until it is answered: a legal text has changed, this is new, and this is how one agrees or not. */
export function NewTerms() {
  const { data } = useQuery(TermsToAcceptDocument);
  return data?.viewer?.legalDocumentsToAccept.map((text) => <NewText key={text.kind} {...text} />);
}

interface Props {
  kind: LegalDocumentKind;
  version: string;
  note: string | null;
}

function NewText({ kind, version, note }: Props) {
  const t = useText();
  const announce = useAnnounce();
  const command = useCommand(AcceptLegalDocumentDocument);
  const path = legalPathOf(kind);
  const text = t(`legal.${path}`);
  const accept = async () => {
    const outcome = await command.run({ kind, version });
    if (!outcome.ok) return;
    focusTitle(); // the button has gone with the notice
    announce(t("legal.accepted"));
  };
  return (
    <aside className="banner" aria-label={text}>
      <p>
        <Icon name="info" />
        <span>
          {t("legal.changed", { text })} {note ? t("legal.whatIsNew", { note }) : null}
        </span>
      </p>
      <p className="banner-acts">
        <Link to={`/rechtliches/${path}`}>{t("legal.read")}</Link>
        <TextButton
          aria-disabled={command.pending}
          aria-label={t("legal.acceptText", { text })}
          onClick={() => void accept()}
        >
          {t("legal.accept")}
        </TextButton>
        <span className="muted">{t("legal.otherwise")}</span>
        <Link to="/konto#daten">{t("legal.toOwnData")}</Link>
      </p>
      {command.problem ? <p role="alert">{command.problem.message}</p> : null}
    </aside>
  );
}
