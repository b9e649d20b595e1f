import { WaitingVerifications } from "#directory/web";
import { EmptyState, ListRow, RowList, Section } from "#ui";
import { Link } from "react-router";
import { useText } from "../text.ts";

interface Props {
  /** Join requests that wait. */
  requests: number;
  /** Nothing at all does. */
  empty: boolean;
  /** More waits than the rows show. */
  cut: boolean;
}

/** Decisions that wait for the viewer: join requests, organisations, affiliations. */
export function WaitsForYou({ requests, empty, cut }: Props) {
  const t = useText();
  return (
    <Section
      title={t("home.waiting")}
      end={cut ? <Link to="/freischaltung">{t("home.showAll")}</Link> : null}
    >
      {empty ? (
        <EmptyState action={<Link to="/fragen?filter=unanswered">{t("home.helpOut")}</Link>}>
          {t("home.nothingWaits")}
        </EmptyState>
      ) : null}
      <RowList>
        {requests > 0 ? (
          <ListRow
            to="/freischaltung"
            title={t("home.requests", { count: requests })}
            meta={t("home.requestsMeta")}
          />
        ) : null}
        <WaitingVerifications />
      </RowList>
    </Section>
  );
}
