import { useCommand, usePageTitle } from "#platform/web";
import { Actions, Button, ButtonLink, focusTitle, Page, PageHead, ProblemLine, StatusLine } from "#ui";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { ConfirmEmailChangeDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

const REFETCH = ["Session", "Account"];

/** /mailadresse?token=…: the page the mail to a new address leads to. A click confirms it, not the visit alone. */
export function ConfirmEmailPage() {
  const t = useText();
  const [params] = useSearchParams();
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const command = useCommand(ConfirmEmailChangeDocument, { refetch: REFETCH });
  usePageTitle(t("newEmail.title"));
  const token = params.get("token") ?? "";
  const spent = !token || command.problem?.code === "NOT_FOUND";
  const confirm = async () => {
    const outcome = await command.run({ token });
    if (!outcome.ok) return;
    focusTitle();
    setConfirmed(outcome.value.email);
  };
  return (
    <Page>
      <PageHead title={t("newEmail.title")} />
      {confirmed ? (
        <>
          <StatusLine icon="check" tone="good">
            {t("newEmail.done", { email: confirmed })}
          </StatusLine>
          <Actions>
            <ButtonLink to="/">{t("newEmail.goOn")}</ButtonLink>
          </Actions>
        </>
      ) : spent ? (
        <>
          <ProblemLine>{t("newEmail.spent")}</ProblemLine>
          <Actions>
            <ButtonLink to="/konto">{t("newEmail.again")}</ButtonLink>
          </Actions>
        </>
      ) : (
        <>
          <p className="measure">{t("newEmail.lead")}</p>
          {command.problem ? <ProblemLine>{command.problem.message}</ProblemLine> : null}
          <Actions>
            <Button kind="primary" pending={command.pending} onClick={() => void confirm()}>
              {t("newEmail.confirm")}
            </Button>
          </Actions>
        </>
      )}
    </Page>
  );
}
