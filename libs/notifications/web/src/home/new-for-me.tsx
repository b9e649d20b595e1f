import { useHint } from "#platform/web";
import { EmptyState, RowList, Section, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { NotificationRow } from "../inbox/notification-row.tsx";
import { NewForMeDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** For the start page: the newest unread notices. */
export function NewForMe() {
  const t = useText();
  const { data, error, refetch } = useQuery(NewForMeDocument);
  useHint("inbox", () => refetch());
  const rows = data?.notifications.nodes.slice(0, 5);
  return (
    <Section title={t("home.title")} end={<Link to="/eingang">{t("home.all")}</Link>}>
      {rows ? null : <Waiting error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {rows?.length === 0 ? (
        <EmptyState action={<Link to="/fragen">{t("toQuestions")}</Link>}>{t("home.empty")}</EmptyState>
      ) : null}
      <RowList>
        {rows?.map((row) => (
          <NotificationRow key={row.id} row={row} plain />
        ))}
      </RowList>
    </Section>
  );
}
