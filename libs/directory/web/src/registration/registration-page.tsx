import { useCommand, useLanguage, usePageTitle } from "#platform/web";
import { Page, PageHead } from "#ui";
import { useEffect, useState } from "react";
import { Navigate, useSearchParams } from "react-router";
import { RegisterDocument } from "../operations.generated.ts";
import { organisationInput } from "../organisation/organisation-draft.ts";
import { useText } from "../text.ts";
import { CheckAnswers } from "./check-answers.tsx";
import { Registered } from "./registered.tsx";
import { RegistrationForm } from "./registration-form.tsx";
import { useRegistration } from "./use-registration.ts";

const CHECK = { schritt: "pruefen" };

/** /registrieren: form → check (`?schritt=pruefen`, so the browser's back button leads to the form) → done. */
export function RegistrationPage() {
  const t = useText();
  const [language] = useLanguage();
  const [params, setParams] = useSearchParams();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [goTo, setGoTo] = useState<string | null>(null);
  const registration = useRegistration();
  const command = useCommand(RegisterDocument);
  const checking = params.get("schritt") === CHECK.schritt;
  const { form, organisation, versions } = registration;
  usePageTitle(
    t(sentTo ? "registration.done.title" : checking ? "registration.check.title" : "registration.title"),
  );
  useEffect(() => {
    if (!checking && goTo) document.getElementById(goTo)?.focus();
  }, [checking, goTo]);

  const send = async () => {
    const { email, name, password, jobTitle } = form.getValues();
    const outcome = await command.run({
      email: email.trim(),
      name: name.trim(),
      password,
      jobTitle: jobTitle.trim() || null,
      ...organisationInput(organisation),
      termsVersion: versions.terms,
      privacyVersion: versions.privacy,
      locale: language === "en" ? "EN" : "DE",
    });
    if (outcome.ok) return setSentTo(email.trim());
    if (!outcome.problem.fields?.length) return;
    form.show(outcome.problem.fields);
    setParams({});
  };

  const onChecked = () => {
    setGoTo(null);
    setParams(CHECK);
  };
  if (sentTo) return <Registered email={sentTo} />;
  if (checking && !form.getValues("name")) return <Navigate to="/registrieren" replace />;
  if (checking)
    return (
      <Page>
        <CheckAnswers
          registration={registration}
          pending={command.pending}
          problem={command.problem?.fields?.length ? null : command.problem}
          onChange={(field) => {
            setGoTo(field ?? null);
            setParams({});
          }}
          onSend={() => void send()}
        />
      </Page>
    );
  return (
    <Page>
      <PageHead
        key="form"
        title={t("registration.title")}
        quiet={!!goTo || Object.keys(form.errors).length > 0}
      >
        <p className="measure">{t("registration.lead")}</p>
      </PageHead>
      <RegistrationForm registration={registration} onChecked={onChecked} />
    </Page>
  );
}
