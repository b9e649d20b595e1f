import { useAnnounce, useCommand, useFields } from "#platform/web";
import { Actions, Button, Form, StatusLine, TextField } from "#ui";
import { useState } from "react";
import { NameRegionDocument } from "../../operations.generated.ts";
import { useAdministrationText } from "../text.ts";

const REFETCH = ["Session"];

/** The region's name: at the head of every page and in mails. */
export function NameForm({ name }: { name: string }) {
  const t = useAdministrationText();
  const announce = useAnnounce();
  const [saved, setSaved] = useState(false);
  const command = useCommand(NameRegionDocument, { refetch: REFETCH });
  const form = useFields({
    defaults: { name },
    labels: { name: t("name.label") },
    rules: { name: { required: true, min: 2, max: 60 } },
  });
  const save = async (values: { name: string }) => {
    const outcome = await command.run({ name: values.name.trim() });
    setSaved(outcome.ok);
    if (outcome.ok) announce(t("name.saved"));
    return outcome;
  };
  return (
    <Form
      scope="name"
      onSubmit={form.submit(save)}
      errors={form.errors}
      problem={command.problem}
      label={t("name.title")}
    >
      <TextField {...form.field("name")} autoComplete="off" />
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("name.save")}
        </Button>
      </Actions>
      {saved ? (
        <StatusLine icon="check" tone="good">
          {t("name.saved")}
        </StatusLine>
      ) : null}
    </Form>
  );
}
