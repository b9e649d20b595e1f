import { WaitingVerifications } from "#directory/web";
import { useRegion, useViewer } from "#platform/web";
import { EmptyState, ListRow, RowList, Section } from "#ui";
import { Suspense } from "react";
import { useText } from "../text.ts";

/** Decisions that wait for the viewer: join requests, organisations, affiliations, the region's name. */
export function WaitsForYou({ requests, empty }: { requests: number; empty: boolean }) {
  const t = useText();
  const region = useRegion();
  const unnamed = useViewer()?.administrator && !region;
  return (
    <Section title={t("home.waiting")}>
      {empty && !unnamed ? <EmptyState>{t("home.nothingWaits")}</EmptyState> : null}
      <RowList>
        {unnamed ? <ListRow to="/verwaltung" title={t("home.unnamed")} meta={t("home.unnamedMeta")} /> : null}
        {requests > 0 ? (
          <ListRow
            to="/freischaltung"
            title={t("home.requests", { count: requests })}
            meta={t("home.requestsMeta")}
          />
        ) : null}
        <Suspense>
          <WaitingVerifications />
        </Suspense>
      </RowList>
    </Section>
  );
}
