import { useCommand, useFields, usePageTitle, useSession } from "#platform/web";
import { Actions, Button, ButtonLink, Form, Page, PageHead, PasswordField, ProblemLine } from "#ui";
import { useNavigate, useSearchParams } from "react-router";
import { ResetPasswordDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** /passwort/neu?token=…: the page the mail leads to. */
export function NewPasswordPage() {
  const t = useText();
  const navigate = useNavigate();
  const { signedIn } = useSession();
  const [params] = useSearchParams();
  const token = params.get("token");
  const command = useCommand(ResetPasswordDocument, { after: signedIn });
  const form = useFields({
    defaults: { password: "" },
    labels: { password: t("password") },
    rules: { password: { required: true, min: 12, max: 200 } },
  });
  usePageTitle(t("choose.title"));

  const save = async ({ password }: { password: string }) => {
    const outcome = await command.run({ token: token ?? "", password });
    if (!outcome.ok) return outcome;
    await navigate("/", { replace: true });
    return outcome;
  };
  const spent = !token || command.problem?.code === "NOT_FOUND";
  return (
    <Page>
      <PageHead title={t("choose.title")} />
      {token ? (
        <Form
          onSubmit={form.submit(save)}
          errors={form.errors}
          problem={command.problem}
          label={t("choose.title")}
        >
          <PasswordField {...form.field("password")} hint={t("choose.hint")} autoComplete="new-password" />
          <Actions>
            <Button kind="primary" type="submit" pending={command.pending}>
              {t("choose.submit")}
            </Button>
          </Actions>
        </Form>
      ) : (
        <ProblemLine>{t("choose.noToken")}</ProblemLine>
      )}
      {spent ? (
        <div className="mt4">
          <ButtonLink to="/passwort">{t("choose.anew")}</ButtonLink>
        </div>
      ) : null}
    </Page>
  );
}
