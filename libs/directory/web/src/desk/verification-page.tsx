import { usePageTitle } from "#platform/web";
import { Page, PageHead, Waiting } from "#ui";
import { NotHere } from "../organisation/not-here.tsx";
import { useText } from "../text.ts";
import { useVerificationDesk } from "./use-verification-desk.ts";
import { VerificationRows } from "./verification-desk.tsx";

/** /freischaltung for whoever moderates no closed group: ties to their organisation; missing where nothing is to decide. */
export function VerificationPage() {
  const t = useText();
  const state = useVerificationDesk();
  usePageTitle(t(state.desk === null ? "notFound" : "desk.page"));
  if (state.desk === null) return <NotHere />;
  return (
    <Page>
      <PageHead title={t("desk.page")} />
      {state.desk ? (
        <VerificationRows desk={state.desk} waiting={state.waiting} />
      ) : (
        <Waiting error={state.error} onRetry={state.retry} />
      )}
    </Page>
  );
}
