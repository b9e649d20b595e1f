import { Actions, Button, DefinitionRows, PageHead, ProblemLine, TextButton } from "#ui";
import { fieldId } from "#ui";
import { useText } from "../text.ts";
import type { Registration } from "./use-registration.ts";

interface Props {
  registration: Registration;
  pending: boolean;
  problem: { message: string } | null;
  /** Back to the form, to the field with this id. */
  onChange: (field?: string) => void;
  onSend: () => void;
}

/** Everything once more before it is sent, each with the way back to its field. */
export function CheckAnswers({ registration, pending, problem, onChange, onSend }: Props) {
  const t = useText();
  const values = registration.form.getValues();
  const { picked, fresh } = registration.organisation;
  const organisation = fresh?.kind
    ? t("registration.check.newOrganisation", { ...fresh, kind: t(`kind.${fresh.kind}`) })
    : (picked?.name ?? "");
  const row = (field: string, term: string, value: string) => ({
    term,
    value,
    state: (
      <TextButton
        onClick={() => onChange(fieldId(field))}
        aria-label={t("registration.check.changeOf", { field: term })}
      >
        {t("registration.check.change")}
      </TextButton>
    ),
  });
  return (
    <>
      <PageHead key="check" title={t("registration.check.title")} />
      <DefinitionRows
        rows={[
          row("name", t("registration.name"), values.name),
          row("email", t("registration.email"), values.email),
          row(
            "password",
            t("registration.password"),
            t("registration.check.hidden", { count: values.password.length }),
          ),
          row("jobTitle", t("registration.jobTitle"), values.jobTitle || t("registration.check.none")),
          row(fresh ? "newOrganisation.kind" : "organisation", t("registration.organisation"), organisation),
          row("termsVersion", t("registration.termsLabel"), t("registration.check.agreed")),
          row("privacyVersion", t("registration.privacyLabel"), t("registration.check.read")),
        ]}
      />
      <p className="mt5 measure">{t("registration.check.whatNext")}</p>
      {problem ? (
        <div className="mt4">
          <ProblemLine>{problem.message}</ProblemLine>
        </div>
      ) : null}
      <div className="mt4">
        <Actions>
          <Button kind="primary" pending={pending} onClick={onSend}>
            {t("registration.check.submit")}
          </Button>
          <Button kind="tertiary" onClick={() => onChange()}>
            {t("registration.check.back")}
          </Button>
        </Actions>
      </div>
    </>
  );
}
