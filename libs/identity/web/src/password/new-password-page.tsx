import { usePageTitle } from "#platform/web";
import { ButtonLink, Page, PageHead, ProblemLine, Skeleton } from "#ui";
import { useSearchParams } from "react-router";
import { useText } from "../text.ts";
import { NewPasswordForm } from "./new-password-form.tsx";
import { useLinkCheck } from "./use-link-check.ts";

/** /passwort/neu?token=…: the page the mail leads to. */
export function NewPasswordPage() {
  const t = useText();
  const [params] = useSearchParams();
  const token = params.get("token");
  const [link, spend] = useLinkCheck(token);
  usePageTitle(t("choose.title"));
  return (
    <Page>
      <PageHead title={t("choose.title")} />
      {!token || link === "spent" ? (
        <>
          <ProblemLine>{t(token ? "choose.spent" : "choose.noToken")}</ProblemLine>
          <div className="mt4">
            <ButtonLink to="/passwort">{t("choose.anew")}</ButtonLink>
          </div>
        </>
      ) : link === "asking" ? (
        <Skeleton />
      ) : (
        <NewPasswordForm token={token} onSpent={spend} />
      )}
    </Page>
  );
}
