import { useAnnounce, useCommand, useFields } from "#platform/web";
import { Actions, Button, Form, TextArea, TextField, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import {
  type LegalDocumentKind,
  type LegalSourceQuery,
  LegalSourceDocument,
  PublishLegalDocumentDocument,
} from "../../operations.generated.ts";
import { useAdministrationText } from "../text.ts";
import { CheckLegalText } from "./check-legal-text.tsx";

interface Props {
  kind: LegalDocumentKind;
  onDone: () => void;
}
const BODY = { required: true, min: 20, max: 30_000 } as const;
const NOTE = { max: 200 } as const;
const REFETCH = ["LegalSource", "LegalDocument", "TermsToAccept", "AdministeredTexts", "ImprintPlaceholder"];

/** Loads the text in force and publishes what is made of it. */
export function LegalTextForm(props: Props) {
  const { data, error, refetch } = useQuery(LegalSourceDocument, { variables: { kind: props.kind } });
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />;
  return <Editor {...props} source={data.legalDocument} />;
}

/** First the words, then how they will look and what publishing them means. */
function Editor({ kind, onDone, source }: Props & { source: LegalSourceQuery["legalDocument"] }) {
  const t = useAdministrationText();
  const announce = useAnnounce();
  const [checking, setChecking] = useState(false);
  const command = useCommand(PublishLegalDocumentDocument, { refetch: REFETCH });
  const form = useFields({
    defaults: { bodyDe: source.de.trim(), bodyEn: source.en.trim(), noteDe: "", noteEn: "" },
    labels: {
      bodyDe: t("legal.german"),
      bodyEn: t("legal.english"),
      noteDe: t("legal.noteDe"),
      noteEn: t("legal.noteEn"),
    },
    rules: { bodyDe: BODY, bodyEn: BODY, noteDe: NOTE, noteEn: NOTE },
  });
  const publish = async () => {
    const outcome = await command.run({ kind, ...form.getValues() });
    if (outcome.ok) {
      announce(t("legal.published"));
      onDone();
    } else if (outcome.problem.fields?.length) {
      setChecking(false);
      form.show(outcome.problem.fields);
    }
  };
  return (
    <div>
      <div hidden={checking}>
        <Form scope={kind} onSubmit={form.submit(() => setChecking(true))} errors={form.errors}>
          <TextArea {...form.field("bodyDe")} rows={14} hint={t("legal.markdown")} lang="de" />
          <TextArea {...form.field("bodyEn")} rows={14} lang="en" />
          <TextField {...form.field("noteDe")} optional hint={t("legal.noteHint")} lang="de" />
          <TextField {...form.field("noteEn")} optional lang="en" />
          <Actions>
            <Button kind="primary" type="submit">
              {t("legal.check")}
            </Button>
            <Button kind="tertiary" onClick={onDone}>
              {t("cancel")}
            </Button>
          </Actions>
        </Form>
      </div>
      {checking ? (
        <CheckLegalText
          kind={kind}
          {...form.getValues()}
          pending={command.pending}
          problem={command.problem}
          onPublish={() => void publish()}
          onBack={() => setChecking(false)}
        />
      ) : null}
    </div>
  );
}
