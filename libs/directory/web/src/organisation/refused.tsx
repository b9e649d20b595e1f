import { ButtonLink, Page, PageHead, StatusLine } from "#ui";
import { useText } from "../text.ts";

/** What stands in place of an organisation that was refused here: its page is gone. */
export function Refused({ name }: { name: string }) {
  const t = useText();
  return (
    <Page>
      <PageHead key="refused" title={name}>
        <p role="status">
          <StatusLine icon="close">{t("organisation.refused")}</StatusLine>
        </p>
      </PageHead>
      <ButtonLink to="/verzeichnis">{t("organisation.toDirectory")}</ButtonLink>
    </Page>
  );
}
