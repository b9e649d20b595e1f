import { ButtonLink } from "../form/button.tsx";
import { useUiText } from "../text.ts";
import { Page, PageHead } from "./page.tsx";

/** What is missing and what is hidden are one page. */
export function NotHere() {
  const t = useUiText();
  return (
    <Page>
      <PageHead title={t("notHere")} />
      <p className="measure">{t("notHereText")}</p>
      <p className="mt4">
        <ButtonLink to="/">{t("toStart")}</ButtonLink>
      </p>
    </Page>
  );
}
