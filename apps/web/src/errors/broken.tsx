import { usePageTitle } from "#platform/web";
import { Actions, Button, Page, PageHead } from "#ui";
import { useText } from "../text.ts";

/** What stands where a page has failed: cause, next action. */
export function Broken() {
  const t = useText();
  usePageTitle(t("errors.broken"));
  return (
    <Page>
      <PageHead title={t("errors.broken")}>
        <p>{t("errors.brokenText")}</p>
      </PageHead>
      <Actions>
        <Button kind="primary" onClick={() => window.location.reload()}>
          {t("errors.again")}
        </Button>
      </Actions>
    </Page>
  );
}

/** The first question of the page got no answer. */
export function Offline() {
  const t = useText();
  return (
    <div className="wide">
      <Page>
        <PageHead title={t("errors.offline")}>
          <p>{t("errors.offlineText")}</p>
        </PageHead>
        <Actions>
          <Button kind="primary" onClick={() => window.location.reload()}>
            {t("errors.again")}
          </Button>
        </Actions>
      </Page>
    </div>
  );
}
