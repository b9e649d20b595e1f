import { useCommand, useFields, useSession } from "#platform/web";
import { Actions, Button, Form, PasswordField, TextField } from "#ui";
import { useQuery } from "@apollo/client/react";
import { DemoSignInsDocument, SignInDocument } from "../operations.generated.ts";
import { Outbox } from "../demo/outbox.tsx";
import { useText } from "../text.ts";
import { DemoSignIns, type DemoSignIn } from "./demo-sign-ins.tsx";

/** Mail address and password; in the demo region also the sign-ins to try, unless it is known who it is. */
export function SignInForm({ email = "" }: { email?: string }) {
  const t = useText();
  const session = useSession();
  const command = useCommand(SignInDocument, { after: session.signedIn });
  const demo = useQuery(DemoSignInsDocument, { fetchPolicy: "cache-first" });
  const form = useFields({
    defaults: { email, password: "" },
    labels: { email: t("email"), password: t("password") },
    rules: { email: { required: true }, password: { required: true } },
    places: { WRONG_CREDENTIALS: "password" },
  });

  const signIn = ({ email: address, password }: { email: string; password: string }) =>
    command.run({ email: address.trim(), password });
  const tryAs = (demoSignIn: DemoSignIn) => {
    form.setValue("email", demoSignIn.email);
    form.setValue("password", demoSignIn.password);
    void signIn(demoSignIn);
  };

  return (
    <>
      <Form
        onSubmit={form.submit(signIn)}
        errors={form.errors}
        problem={command.problem}
        label={t("signIn.title")}
      >
        <TextField {...form.field("email")} type="email" inputMode="email" autoComplete="username" />
        <PasswordField {...form.field("password")} autoComplete="current-password" />
        <Actions>
          <Button kind="primary" type="submit" pending={command.pending}>
            {t("signIn.submit")}
          </Button>
        </Actions>
      </Form>
      {command.problem?.code === "WRONG_CREDENTIALS" ? <Outbox /> : null}
      {email ? null : (
        <DemoSignIns
          signIns={demo.data?.region?.demoSignIns ?? []}
          pending={command.pending}
          onChoose={tryAs}
        />
      )}
    </>
  );
}
