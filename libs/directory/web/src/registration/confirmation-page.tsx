import { useCommand, useFields, usePageTitle, useSession } from "#platform/web";
import { Actions, Button, ButtonLink, Form, Page, PageHead, PasswordField, ProblemLine } from "#ui";
import { useNavigate, useSearchParams } from "react-router";
import { ConfirmRegistrationDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** /bestaetigen?token=…: the page the confirmation mail leads to. */
export function ConfirmationPage() {
  const t = useText();
  const navigate = useNavigate();
  const { signedIn } = useSession();
  const [params] = useSearchParams();
  const token = params.get("token");
  const command = useCommand(ConfirmRegistrationDocument, { after: signedIn });
  const form = useFields({
    defaults: { password: "" },
    labels: { password: t("registration.password") },
    rules: { password: { required: true } },
  });
  usePageTitle(t("registration.confirm.title"));

  const confirm = async ({ password }: { password: string }) => {
    const outcome = await command.run({ token: token ?? "", password });
    if (!outcome.ok) return outcome;
    await navigate("/", { replace: true });
    return outcome;
  };
  return (
    <Page>
      <PageHead title={t("registration.confirm.title")}>
        {token ? <p className="measure">{t("registration.confirm.lead")}</p> : null}
      </PageHead>
      {token ? (
        <Form
          onSubmit={form.submit(confirm)}
          errors={form.errors}
          problem={command.problem}
          label={t("registration.confirm.title")}
        >
          <PasswordField {...form.field("password")} autoComplete="current-password" />
          <Actions>
            <Button kind="primary" type="submit" pending={command.pending}>
              {t("registration.confirm.submit")}
            </Button>
          </Actions>
        </Form>
      ) : (
        <ProblemLine>{t("registration.confirm.noToken")}</ProblemLine>
      )}
      {!token || command.problem?.code === "NOT_FOUND" ? (
        <div className="mt4">
          <ButtonLink to="/registrieren">{t("registration.confirm.anew")}</ButtonLink>
        </div>
      ) : null}
    </Page>
  );
}
