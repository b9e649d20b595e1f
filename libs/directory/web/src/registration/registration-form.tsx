import { Actions, Button, Form, PasswordField, Section, TextField } from "#ui";
import { Link } from "react-router";
import { OrganisationChoice } from "../organisation/organisation-choice.tsx";
import { useText } from "../text.ts";
import { Conditions } from "./conditions.tsx";
import { PasswordStrength } from "./password-strength.tsx";
import type { Registration } from "./use-registration.ts";

/** All that is asked, on one page; leads to the check of the answers. */
export function RegistrationForm({
  registration,
  onChecked,
}: {
  registration: Registration;
  onChecked: () => void;
}) {
  const t = useText();
  const { form, organisation, setOrganisation, versions } = registration;
  return (
    <Form onSubmit={form.submit(onChecked)} errors={form.errors} label={t("registration.title")}>
      <Section title={t("registration.you")}>
        <div className="fields mt4">
          <TextField {...form.field("name")} autoComplete="name" />
          <TextField
            {...form.field("email")}
            type="email"
            inputMode="email"
            autoComplete="email"
            hint={t("registration.emailHint")}
          />
          <div>
            <PasswordField
              {...form.field("password")}
              autoComplete="new-password"
              hint={t("registration.passwordHint")}
            />
            {form.field("password").error ? null : <PasswordStrength control={form.control} />}
          </div>
          <TextField
            {...form.field("jobTitle")}
            autoComplete="organization-title"
            maxLength={100}
            hint={t("registration.jobTitleHint")}
            optional
          />
        </div>
      </Section>
      <Section title={t("registration.organisation")}>
        <div className="fields mt4">
          <OrganisationChoice draft={organisation} onChange={setOrganisation} errors={form.standing} />
        </div>
      </Section>
      <Section title={t("registration.legal")}>
        <Conditions form={form} versions={versions} />
      </Section>
      <Actions>
        <Button kind="primary" type="submit">
          {t("registration.toCheck")}
        </Button>
      </Actions>
      <p>
        {t("registration.haveAccount")}{" "}
        <Link className="link" to="/anmelden">
          {t("registration.signIn")}
        </Link>
      </p>
    </Form>
  );
}
