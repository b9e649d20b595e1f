import { usePageTitle } from "#platform/web";
import { ButtonLink, Page, PageHead, ProblemLine, Skeleton } from "#ui";
import { useSearchParams } from "react-router";
import { useText } from "../text.ts";
import { ConfirmationForm } from "./confirmation-form.tsx";
import { SpentLink } from "./spent-link.tsx";
import { useLinkCheck } from "./use-link-check.ts";

/** /bestaetigen?token=…: the page the confirmation mail leads to. */
export function ConfirmationPage() {
  const t = useText();
  const [params] = useSearchParams();
  const token = params.get("token");
  const [link, spend] = useLinkCheck(token);
  usePageTitle(t("registration.confirm.title"));
  return (
    <Page>
      <PageHead title={t("registration.confirm.title")}>
        {token && link !== "spent" ? <p className="measure">{t("registration.confirm.lead")}</p> : null}
      </PageHead>
      {!token ? (
        <>
          <ProblemLine>{t("registration.confirm.noToken")}</ProblemLine>
          <div className="mt4">
            <ButtonLink to="/registrieren">{t("registration.confirm.anew")}</ButtonLink>
          </div>
        </>
      ) : link === "asking" ? (
        <Skeleton />
      ) : link === "spent" ? (
        <SpentLink />
      ) : (
        <ConfirmationForm token={token} onSpent={spend} />
      )}
    </Page>
  );
}
