import { useAnnounce, useCommand, useFields } from "#platform/web";
import { Actions, Button, Form, TextArea, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import {
  type LegalDocumentKind,
  type LegalSourceQuery,
  LegalSourceDocument,
  PublishLegalDocumentDocument,
} from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  kind: LegalDocumentKind;
  onDone: () => void;
}
const BODY = { required: true, min: 20, max: 30_000 } as const;
const REFETCH = ["LegalSource", "LegalDocument", "TermsToAccept"];

/** Loads the text in force and publishes what is made of it. */
export function LegalTextForm(props: Props) {
  const { data, error, refetch } = useQuery(LegalSourceDocument, { variables: { kind: props.kind } });
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />;
  return <Editor {...props} source={data.legalDocument} />;
}

function Editor({ kind, onDone, source }: Props & { source: LegalSourceQuery["legalDocument"] }) {
  const t = useText();
  const announce = useAnnounce();
  const command = useCommand(PublishLegalDocumentDocument, { refetch: REFETCH });
  const form = useFields({
    defaults: { bodyDe: source.de.trim(), bodyEn: source.en.trim() },
    labels: { bodyDe: t("administration.german"), bodyEn: t("administration.english") },
    rules: { bodyDe: BODY, bodyEn: BODY },
  });
  const publish = async (values: { bodyDe: string; bodyEn: string }) => {
    const outcome = await command.run({ kind, ...values });
    if (outcome.ok) {
      announce(t("administration.published"));
      onDone();
    }
    return outcome;
  };
  return (
    <Form scope={kind} onSubmit={form.submit(publish)} errors={form.errors} problem={command.problem}>
      <TextArea {...form.field("bodyDe")} rows={14} hint={t("administration.markdown")} lang="de" />
      <TextArea {...form.field("bodyEn")} rows={14} lang="en" />
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("administration.publish")}
        </Button>
        <Button kind="tertiary" onClick={onDone}>
          {t("profile.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
