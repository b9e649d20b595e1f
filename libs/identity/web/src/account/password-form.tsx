import { useAnnounce, useCommand, useFields } from "#platform/web";
import { Actions, Button, Form, PasswordField, StatusLine } from "#ui";
import { useState } from "react";
import { ChangePasswordDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** A new password for whoever knows the old one; every other browser is signed out with it. */
export function PasswordForm() {
  const t = useText();
  const announce = useAnnounce();
  const [saved, setSaved] = useState(false);
  const command = useCommand(ChangePasswordDocument);
  const form = useFields({
    defaults: { current: "", password: "" },
    labels: { current: t("account.current"), password: t("account.new") },
    rules: { current: { required: true }, password: { required: true, min: 12, max: 200 } },
    places: { WRONG_PASSWORD: "current" },
  });
  const save = async (values: { current: string; password: string }) => {
    setSaved(false);
    const outcome = await command.run(values);
    setSaved(outcome.ok);
    if (outcome.ok) {
      form.reset();
      announce(t("account.passwordSaved"));
    }
    return outcome;
  };
  return (
    <Form
      scope="password"
      onSubmit={form.submit(save)}
      errors={form.errors}
      problem={command.problem}
      label={t("account.password")}
    >
      <PasswordField {...form.field("current")} autoComplete="current-password" />
      <PasswordField {...form.field("password")} hint={t("choose.hint")} autoComplete="new-password" />
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("account.savePassword")}
        </Button>
      </Actions>
      {saved ? (
        <StatusLine icon="check" tone="good">
          {t("account.passwordSaved")}
        </StatusLine>
      ) : null}
    </Form>
  );
}
