import { useCommand, useFields, useViewer } from "#platform/web";
import { Actions, Button, Form, Section, StatusLine, TextArea, TextField } from "#ui";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { ReportBarrierDocument } from "../operations.generated.ts";
import { useBarrierText } from "./text.ts";

/** At the end of the accessibility statement: says what somebody cannot use, signed in or not. */
export function BarrierForm() {
  const t = useBarrierText();
  const [sent, setSent] = useState(false);
  return (
    <Section id="melden" title={t("title")}>
      <p className="measure mt3">{t("lead")}</p>
      <div className="mt4">
        {sent ? <Sent onAnother={() => setSent(false)} /> : <Fields onSent={() => setSent(true)} />}
      </div>
    </Section>
  );
}

function Fields({ onSent }: { onSent: () => void }) {
  const t = useBarrierText();
  const viewer = useViewer();
  const from = useCameFrom();
  const command = useCommand(ReportBarrierDocument);
  const form = useFields({
    defaults: { page: from, barrier: "", email: viewer?.email ?? "" },
    labels: { page: t("page"), barrier: t("barrier"), email: t("email") },
    rules: {
      page: { required: true, max: 300 },
      barrier: { required: true, min: 10, max: 3000 },
      email: { email: true, max: 254 },
    },
  });
  const send = async (values: { page: string; barrier: string; email: string }) => {
    const outcome = await command.run({ ...values, email: values.email.trim() || null });
    if (outcome.ok) onSent();
    return outcome;
  };
  return (
    <Form
      scope="barrier"
      label={t("title")}
      onSubmit={form.submit(send)}
      errors={form.errors}
      problem={command.problem}
    >
      <TextField {...form.field("page")} hint={t("pageHint")} autoComplete="off" />
      <TextArea {...form.field("barrier")} hint={t("barrierHint")} />
      <TextField {...form.field("email")} optional hint={t("emailHint")} type="email" autoComplete="email" />
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("send")}
        </Button>
      </Actions>
    </Form>
  );
}

function Sent({ onAnother }: { onAnother: () => void }) {
  const t = useBarrierText();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []); // the form it answers has gone
  return (
    <div className="form">
      <p ref={words} tabIndex={-1}>
        <StatusLine icon="check" tone="good">
          {t("sent")}
        </StatusLine>
      </p>
      <Actions>
        <Button onClick={onAnother}>{t("another")}</Button>
      </Actions>
    </div>
  );
}

/** The page whose footer led here. */
function useCameFrom(): string {
  const { state } = useLocation() as { state: unknown };
  if (typeof state !== "object" || state === null || !("from" in state)) return "";
  return typeof state.from === "string" ? state.from : "";
}
