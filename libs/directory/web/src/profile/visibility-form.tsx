import { useAnnounce, useCommand, useFields } from "#platform/web";
import { Actions, Button, Form, Select, StatusLine } from "#ui";
import { useState } from "react";
import { Link } from "react-router";
import { ChooseVisibilityDocument, type ProfileQuery, type VisibleTo } from "../operations.generated.ts";
import { useText } from "../text.ts";

type Viewer = NonNullable<ProfileQuery["viewer"]>;
type Values = Record<"jobTitle" | "about" | "email", VisibleTo>;
const CHOICES = ["EVERYONE", "SHARED_GROUPS", "NOBODY"] as const;
const PARTS = ["jobTitle", "about", "email"] as const;

/** Who else sees which part of the profile. */
export function VisibilityForm({ viewer: { person, visibility } }: { viewer: Viewer }) {
  const t = useText();
  const announce = useAnnounce();
  const [saved, setSaved] = useState(false);
  const command = useCommand(ChooseVisibilityDocument);
  const { jobTitle, about, email } = visibility;
  const form = useFields<Values>({
    defaults: { jobTitle, about, email },
    labels: { jobTitle: t("profile.jobTitle"), about: t("profile.about"), email: t("profile.email") },
  });
  const save = async (values: Values) => {
    setSaved(false);
    const outcome = await command.run(values);
    setSaved(outcome.ok);
    if (outcome.ok) announce(t("visibility.saved"));
    return outcome;
  };
  return (
    <Form
      onSubmit={form.submit(save)}
      errors={form.errors}
      problem={command.problem}
      label={t("visibility.title")}
      scope="visible"
    >
      <p className="measure">
        {t("visibility.lead")}{" "}
        <Link className="link" to={`/personen/${person.id}`}>
          {t("visibility.look")}
        </Link>
      </p>
      {PARTS.map((part) => (
        <Select
          key={part}
          {...form.field(part)}
          options={CHOICES.map((value) => ({ value, label: t(`visibility.${value}`) }))}
        />
      ))}
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("visibility.save")}
        </Button>
      </Actions>
      {saved ? (
        <StatusLine icon="check" tone="good">
          {t("visibility.saved")}
        </StatusLine>
      ) : null}
    </Form>
  );
}
