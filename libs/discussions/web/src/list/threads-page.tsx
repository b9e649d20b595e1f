import { usePageTitle } from "#platform/web";
import { ButtonLink, Page, PageHead } from "#ui";
import { useText } from "../text.ts";
import { ThreadList } from "./thread-list.tsx";

/** /fragen */
export function ThreadsPage() {
  const t = useText();
  usePageTitle(t("list.title"));
  return (
    <Page>
      <PageHead title={t("list.title")}>
        <p>{t("list.lead")}</p>
        <div className="go mt3">
          <ButtonLink kind="primary" icon="plus" to="/fragen/stellen">
            {t("list.ask")}
          </ButtonLink>
        </div>
      </PageHead>
      <ThreadList />
    </Page>
  );
}
