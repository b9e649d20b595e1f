import { useCommand, useFields, useSession } from "#platform/web";
import { Actions, Button, focusTitle, Form, PasswordField } from "#ui";
import { useNavigate } from "react-router";
import { ResetPasswordDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  token: string;
  onSpent: () => void;
}

/** Sets the new password and signs in with it. */
export function NewPasswordForm({ token, onSpent }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { signedIn } = useSession();
  const command = useCommand(ResetPasswordDocument, { after: signedIn });
  const form = useFields({
    defaults: { password: "" },
    labels: { password: t("password") },
    rules: { password: { required: true, min: 12, max: 200 } },
  });
  const save = async ({ password }: { password: string }) => {
    const outcome = await command.run({ token, password });
    if (outcome.ok) await navigate("/", { replace: true });
    else if (outcome.problem.code === "NOT_FOUND") {
      onSpent();
      focusTitle();
    }
    return outcome;
  };
  return (
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
  );
}
