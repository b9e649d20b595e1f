import { useCommand, useFields, useSession } from "#platform/web";
import { Actions, Button, focusTitle, Form, PasswordField } from "#ui";
import { Link, useNavigate } from "react-router";
import { ConfirmRegistrationDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  token: string;
  onSpent: () => void;
}

/** Asks for the password of the registration; where it is forgotten, says the way that works before an account is there. */
export function ConfirmationForm({ token, onSpent }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { signedIn } = useSession();
  const command = useCommand(ConfirmRegistrationDocument, { after: signedIn });
  const form = useFields({
    defaults: { password: "" },
    labels: { password: t("registration.password") },
    rules: { password: { required: true } },
    places: { WRONG_PASSWORD: "password" },
  });
  const confirm = async ({ password }: { password: string }) => {
    const outcome = await command.run({ token, password });
    if (outcome.ok) await navigate("/willkommen", { replace: true });
    else if (outcome.problem.code === "NOT_FOUND") {
      onSpent();
      focusTitle();
    }
    return outcome;
  };
  return (
    <>
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
      {command.problem?.code === "WRONG_PASSWORD" ? (
        <p className="mt4 measure">
          {t("registration.confirm.wrongHint")}{" "}
          <Link className="link" to="/registrieren">
            {t("registration.confirm.anew")}
          </Link>
        </p>
      ) : null}
    </>
  );
}
