import { useAnnounce, useCommand, useFields, useLanguage } from "#platform/web";
import { Actions, Button, DefinitionRows, Form, Select, StatusLine, TextArea, TextField } from "#ui";
import { useMemo, useState } from "react";
import { timeZoneOptions } from "./time-zones.ts";
import { EditProfileDocument, type Locale, type ProfileQuery } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Values {
  name: string;
  jobTitle: string;
  about: string;
  locale: Locale;
  timeZone: string;
}
type Viewer = NonNullable<ProfileQuery["viewer"]>;

interface Props {
  viewer: Viewer;
  /** What the button says; "save" unless told. */
  submit?: string;
  onSaved?: () => void;
}

export function ProfileForm({ viewer, submit, onSaved }: Props) {
  const t = useText();
  const announce = useAnnounce();
  const [language] = useLanguage();
  const [saved, setSaved] = useState(false);
  const command = useCommand(EditProfileDocument);
  const { locale, timeZone } = viewer;
  const { name, jobTitle, about } = viewer.person;
  const form = useFields<Values>({
    defaults: { name, jobTitle: jobTitle ?? "", about: about ?? "", locale, timeZone: timeZone ?? "" },
    labels: {
      name: t("profile.name"),
      jobTitle: t("profile.jobTitle"),
      about: t("profile.about"),
      locale: t("profile.language"),
      timeZone: t("profile.timeZone"),
    },
    rules: { name: { required: true, max: 200 }, jobTitle: { max: 100 }, about: { max: 2000 } },
  });
  const zones = useMemo(
    () => timeZoneOptions(timeZone, language, (zone) => t("profile.ofTheMachine", { zone })),
    [timeZone, language, t],
  );
  const save = async (values: Values) => {
    setSaved(false);
    const outcome = await command.run({
      name: values.name.trim(),
      jobTitle: values.jobTitle.trim() || null,
      about: values.about.trim() || null,
      locale: values.locale,
      timeZone: values.timeZone || null,
    });
    setSaved(outcome.ok);
    if (outcome.ok) {
      announce(t("profile.saved"));
      onSaved?.();
    }
    return outcome;
  };
  return (
    <>
      <DefinitionRows rows={[{ term: t("profile.email"), value: viewer.email }]} />
      <div className="mt4">
        <Form
          onSubmit={form.submit(save)}
          errors={form.errors}
          problem={command.problem}
          label={t("profile.own")}
        >
          <TextField {...form.field("name")} autoComplete="name" />
          <TextField
            {...form.field("jobTitle")}
            autoComplete="organization-title"
            maxLength={100}
            hint={t("profile.jobTitleHint")}
            optional
          />
          <TextArea {...form.field("about")} hint={t("profile.aboutHint")} optional />
          <Select
            {...form.field("locale")}
            options={[
              { value: "DE", label: "Deutsch" },
              { value: "EN", label: "English" },
            ]}
          />
          <Select {...form.field("timeZone")} hint={t("profile.timeZoneHint")} options={zones} />
          <Actions>
            <Button kind="primary" type="submit" pending={command.pending}>
              {submit ?? t("profile.save")}
            </Button>
          </Actions>
          {saved ? (
            <StatusLine icon="check" tone="good">
              {t("profile.saved")}
            </StatusLine>
          ) : null}
        </Form>
      </div>
    </>
  );
}
