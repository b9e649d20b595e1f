import { useAnnounce, useCommand, useFields } from "#platform/web";
import { Actions, Button, Form, StatusLine, TextField } from "#ui";
import { useState } from "react";
import { NameRegionDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

const REFETCH = ["Session"];

export function RegionForm({ name }: { name: string }) {
  const t = useText();
  const announce = useAnnounce();
  const [saved, setSaved] = useState(false);
  const command = useCommand(NameRegionDocument, { refetch: REFETCH });
  const form = useFields({
    defaults: { name },
    labels: { name: t("administration.regionName") },
    rules: { name: { required: true, min: 2, max: 60 } },
  });
  const save = async (values: { name: string }) => {
    const outcome = await command.run({ name: values.name.trim() });
    setSaved(outcome.ok);
    if (outcome.ok) announce(t("administration.saved"));
    return outcome;
  };
  return (
    <div className="mt4">
      <Form
        onSubmit={form.submit(save)}
        errors={form.errors}
        problem={command.problem}
        label={t("administration.region")}
      >
        <TextField {...form.field("name")} hint={t("administration.regionHint")} autoComplete="off" />
        <Actions>
          <Button kind="primary" type="submit" pending={command.pending}>
            {t("administration.save")}
          </Button>
        </Actions>
        {saved ? (
          <StatusLine icon="check" tone="good">
            {t("administration.saved")}
          </StatusLine>
        ) : null}
      </Form>
    </div>
  );
}
