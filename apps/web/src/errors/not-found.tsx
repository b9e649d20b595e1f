import { usePageTitle } from "#platform/web";
import { ButtonLink, Page, PageHead } from "#ui";
import { useText } from "../text.ts";

/** Missing and hidden are one page. */
export function NotFound() {
  const t = useText();
  usePageTitle(t("errors.notFound"));
  return (
    <Page>
      <PageHead title={t("errors.notFound")}>
        <p>{t("errors.notFoundText")}</p>
      </PageHead>
      <ButtonLink to="/">{t("errors.toStart")}</ButtonLink>
    </Page>
  );
}
