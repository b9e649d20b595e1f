import { useAnnounce, useCommand, usePageTitle, useViewer } from "#platform/web";
import {
  Came,
  EmptyState,
  Filters,
  focusTitle,
  LoadMore,
  Page,
  PageHead,
  ProblemLine,
  SideSection,
  TextButton,
  useDates,
  Waiting,
} from "#ui";
import { Link, useSearchParams } from "react-router";
import { MarkNotificationsReadDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { Day } from "./day.tsx";
import { byDay } from "./days.ts";
import { useInbox } from "./use-inbox.ts";

/** /eingang: what happened for the viewer, by day. */
export function InboxPage() {
  const t = useText();
  const announce = useAnnounce();
  const dates = useDates();
  const [params, setParams] = useSearchParams();
  const unreadOnly = params.get("filter") === "unread";
  const inbox = useInbox(unreadOnly);
  const unread = useViewer()?.unreadNotificationCount ?? inbox.unread;
  const allRead = useCommand(MarkNotificationsReadDocument);
  usePageTitle(t("title"));

  const choose = (filter: "all" | "unread") =>
    setParams(filter === "unread" ? { filter } : {}, { replace: true });
  const readAll = async () => {
    const outcome = await allRead.run({ ids: null, read: true });
    if (!outcome.ok) return;
    announce(t("allReadSaid"));
    focusTitle(); // the button goes with the last unread notice
  };
  const { rows } = inbox;
  return (
    <Page
      side={
        <SideSection title={t("side.title")}>
          <p className="muted">{t("side.text")}</p>
          <p className="mt3">
            <Link className="link" to="/profil#mail">
              {t("side.link")}
            </Link>
          </p>
        </SideSection>
      }
    >
      <PageHead title={t("title")} compact>
        <p>{t("lead", { count: unread })}</p>
      </PageHead>
      <Filters
        label={t("filter")}
        filters={[
          { value: "all", label: t("all") },
          { value: "unread", label: t("unread"), count: unread },
        ]}
        current={unreadOnly ? "unread" : "all"}
        onChoose={choose}
      />
      {unread > 0 ? (
        <p className="inbox-acts">
          <TextButton onClick={() => void readAll()}>{t("allRead")}</TextButton>
        </p>
      ) : null}
      {allRead.problem ? <ProblemLine>{allRead.problem.message}</ProblemLine> : null}
      <Came count={inbox.came} label={(count) => t("fresh", { count })} onShow={inbox.showCame} />
      {rows ? null : <Waiting error={inbox.error} onRetry={inbox.reload} lines={6} />}
      {rows?.length === 0 ? (
        <EmptyState
          action={
            unreadOnly ? (
              <TextButton onClick={() => choose("all")}>{t("showAll")}</TextButton>
            ) : (
              <Link to="/fragen">{t("toQuestions")}</Link>
            )
          }
        >
          {t(unreadOnly ? "emptyUnread" : "emptyAll")}
        </EmptyState>
      ) : null}
      {byDay(rows ?? [], dates.day).map(({ day, rows: ofDay }) => (
        <Day key={day} day={day} rows={ofDay} />
      ))}
      <LoadMore more={inbox.hasMore} onMore={inbox.more} label={t("more")} />
    </Page>
  );
}
