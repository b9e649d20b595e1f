import { usePageTitle } from "#platform/web";
import { ButtonLink, Page, PageHead } from "#ui";
import { useText } from "../text.ts";

/** Missing and hidden are one page. */
export function NotHere() {
  const t = useText();
  usePageTitle(t("notFound.title"));
  return (
    <Page>
      <PageHead title={t("notFound.title")}>
        <p>{t("notFound.text")}</p>
      </PageHead>
      <ButtonLink to="/verzeichnis">{t("notFound.back")}</ButtonLink>
    </Page>
  );
}
