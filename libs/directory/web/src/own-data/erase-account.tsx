import { useCommand, useFields, useSession } from "#platform/web";
import { Actions, Button, Choices, Form, PasswordField, StatusLine } from "#ui";
import { useQuery } from "@apollo/client/react";
import { EraseAccountDocument, LastAdministratorDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Values {
  posts: "keep" | "erase";
  password: string;
}

/** Asks what shall become of the posts, and for the password: there is no way back. */
export function EraseAccount({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { signedOut } = useSession();
  const { data } = useQuery(LastAdministratorDocument, { fetchPolicy: "network-only" });
  const command = useCommand(EraseAccountDocument);
  const form = useFields<Values>({
    defaults: { posts: "keep", password: "" },
    labels: { posts: t("ownData.posts"), password: t("ownData.password") },
    rules: { password: { required: true } },
    places: { WRONG_PASSWORD: "password" },
  });
  const erase = async ({ posts, password }: Values) => {
    const outcome = await command.run({ password, keepPosts: posts === "keep" });
    if (outcome.ok) signedOut(`/konto-geloescht?beitraege=${posts === "keep" ? "bleiben" : "geloescht"}`);
    return outcome;
  };
  return (
    <Form
      scope="erase"
      onSubmit={form.submit(erase)}
      errors={form.errors}
      problem={command.problem}
      label={t("ownData.erase")}
    >
      {data?.viewer?.lastAdministrator ? (
        <StatusLine icon="alert" tone="warn">
          {t("ownData.lastAdministrator")}
        </StatusLine>
      ) : null}
      <Choices
        {...form.field("posts")}
        options={[
          { value: "keep", label: t("ownData.keep"), hint: t("ownData.keepHint") },
          { value: "erase", label: t("ownData.eraseThem"), hint: t("ownData.eraseThemHint") },
        ]}
      />
      <PasswordField {...form.field("password")} autoComplete="current-password" />
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("ownData.eraseNow")}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t("profile.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
