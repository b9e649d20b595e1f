import { usePageTitle } from "#platform/web";
import { Actions, ButtonLink, focusTitle, Page, PageHead } from "#ui";
import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { useText } from "../text.ts";

/** /konto-geloescht: what is gone and what stays. The page was loaded anew, so the title is given the focus here. */
export function ErasedPage() {
  const t = useText();
  const [params] = useSearchParams();
  const posts = params.get("beitraege") === "geloescht" ? "erased.postsErased" : "erased.postsKept";
  usePageTitle(t("erased.title"));
  useEffect(() => focusTitle(), []);
  return (
    <Page>
      <PageHead title={t("erased.title")} quiet>
        <p className="measure">{t("erased.gone")}</p>
      </PageHead>
      <p className="measure">{t(posts)}</p>
      <p className="measure mt4">{t("erased.anew")}</p>
      <div className="mt6">
        <Actions>
          <ButtonLink kind="primary" to="/">
            {t("erased.toStart")}
          </ButtonLink>
          <ButtonLink to="/registrieren">{t("erased.register")}</ButtonLink>
        </Actions>
      </div>
    </Page>
  );
}
