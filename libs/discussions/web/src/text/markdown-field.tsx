import { isKey } from "#platform/web";
import { useQuery } from "@apollo/client/react";
import { useState, type KeyboardEvent, type Ref } from "react";
import { fieldId, ProblemLine, Prose, Skeleton, TextArea, TextButton, type FieldProps } from "#ui";
import { MarkdownPreviewDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  /** Ctrl+Enter. */
  onSend?: () => void;
  rows?: number;
  readOnly?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Markdown as plain text, with a preview in its place. */
export function MarkdownField({ value, onValue, onSend, ...field }: Props) {
  const t = useText();
  const [preview, setPreview] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isKey("send", event.nativeEvent)) return;
    event.preventDefault();
    onSend?.();
  };
  const toggle = () => {
    setPreview(!preview);
    if (preview) requestAnimationFrame(() => document.getElementById(fieldId(field.name))?.focus());
  };
  return (
    <div className="markdown-field">
      <div hidden={preview}>
        <TextArea
          {...field}
          value={value}
          onChange={(event) => onValue(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {preview ? (
        <section aria-label={t("text.preview")} className="preview">
          <p className="group-label">
            {field.label}: {t("text.preview")}
          </p>
          <Preview text={value} />
        </section>
      ) : null}
      <TextButton onClick={toggle}>{t(preview ? "text.write" : "text.preview")}</TextButton>
    </div>
  );
}

function Preview({ text }: { text: string }) {
  const t = useText();
  const empty = !text.trim();
  const { data, error } = useQuery(MarkdownPreviewDocument, {
    variables: { text },
    fetchPolicy: "no-cache",
    skip: empty,
  });
  if (empty) return <p className="muted">{t("text.previewEmpty")}</p>;
  if (error) return <ProblemLine>{t("text.previewFailed")}</ProblemLine>;
  return data ? <Prose html={data.markdownPreview} /> : <Skeleton lines={2} />;
}
