import { useCommand, useFields, usePageTitle } from "#platform/web";
import { Actions, Button, Form, Page, PageHead, TextButton, TextField } from "#ui";
import { useState } from "react";
import { Link } from "react-router";
import { Outbox } from "../demo/outbox.tsx";
import { RequestPasswordResetDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** /passwort: asks for the mail with the link. */
export function ResetRequestPage() {
  const t = useText();
  const command = useCommand(RequestPasswordResetDocument);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useFields({
    defaults: { email: "" },
    labels: { email: t("email") },
    rules: { email: { required: true, email: true } },
  });
  usePageTitle(t(sentTo ? "reset.sentTitle" : "reset.title"));

  if (sentTo)
    return (
      <Page>
        <PageHead key="sent" title={t("reset.sentTitle")} />
        <p className="measure">{t("reset.sent", { email: sentTo })}</p>
        <p className="measure mt3">{t("reset.nothing")}</p>
        <Outbox />
        <p className="mt3">
          <TextButton onClick={() => setSentTo(null)}>{t("reset.again")}</TextButton>
        </p>
      </Page>
    );
  const send = async ({ email }: { email: string }) => {
    const outcome = await command.run({ email: email.trim() });
    if (outcome.ok) setSentTo(email.trim());
    return outcome;
  };
  return (
    <Page>
      <PageHead title={t("reset.title")}>
        <p className="measure">{t("reset.lead")}</p>
      </PageHead>
      <Form
        onSubmit={form.submit(send)}
        errors={form.errors}
        problem={command.problem}
        label={t("reset.title")}
      >
        <TextField {...form.field("email")} type="email" inputMode="email" autoComplete="username" />
        <Actions>
          <Button kind="primary" type="submit" pending={command.pending}>
            {t("reset.submit")}
          </Button>
        </Actions>
      </Form>
      <p className="mt5">
        <Link className="link" to="/anmelden">
          {t("reset.back")}
        </Link>
      </p>
    </Page>
  );
}
