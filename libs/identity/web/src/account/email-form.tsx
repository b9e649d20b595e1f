import { useAnnounce, useCommand, useFields } from "#platform/web";
import { Actions, Button, DefinitionRows, Form, PasswordField, StatusLine, TextField } from "#ui";
import { useState } from "react";
import { RequestEmailChangeDocument } from "../operations.generated.ts";
import { Outbox } from "../demo/outbox.tsx";
import { useText } from "../text.ts";

interface Values {
  email: string;
  password: string;
}

/** Asks for another address; it counts once the link that was mailed there is used. */
export function EmailForm({ email }: { email: string }) {
  const t = useText();
  const announce = useAnnounce();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const command = useCommand(RequestEmailChangeDocument);
  const form = useFields<Values>({
    defaults: { email: "", password: "" },
    labels: { email: t("account.newEmail"), password: t("password") },
    rules: { email: { required: true, email: true, max: 254 }, password: { required: true } },
    places: { WRONG_PASSWORD: "password" },
  });
  const send = async (values: Values) => {
    setSentTo(null);
    const outcome = await command.run(values);
    if (outcome.ok) {
      setSentTo(values.email.trim());
      announce(t("account.emailSent", { email: values.email.trim() }));
      form.reset();
    }
    return outcome;
  };
  return (
    <>
      <DefinitionRows rows={[{ term: t("account.currentEmail"), value: email }]} />
      <div className="mt4">
        <Form
          scope="email"
          onSubmit={form.submit(send)}
          errors={form.errors}
          problem={command.problem}
          label={t("email")}
        >
          <TextField
            {...form.field("email")}
            type="email"
            autoComplete="email"
            hint={t("account.emailHint")}
          />
          <PasswordField {...form.field("password")} autoComplete="current-password" />
          <Actions>
            <Button kind="primary" type="submit" pending={command.pending}>
              {t("account.saveEmail")}
            </Button>
          </Actions>
          {sentTo ? (
            <>
              <StatusLine icon="mail">{t("account.emailSent", { email: sentTo })}</StatusLine>
              <Outbox />
            </>
          ) : null}
        </Form>
      </div>
    </>
  );
}
