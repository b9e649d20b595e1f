import { Came, EmptyState, Filters, LoadMore, TextButton, Waiting } from "#ui";
import { Link, useSearchParams } from "react-router";
import type { ThreadFilter } from "../operations.generated.ts";
import { TopicFilter } from "../topics/topic-filter.tsx";
import { useText } from "../text.ts";
import { ThreadRows } from "./thread-rows.tsx";
import { useThreads } from "./use-threads.ts";

const FILTERS = ["ALL", "UNANSWERED", "MINE", "UNREAD"] as const satisfies readonly ThreadFilter[];

/** The filters in the address: /fragen?filter=unanswered&sachgebiet=blaue-karte */
function useFilters() {
  const [params, setParams] = useSearchParams();
  const named = params.get("filter")?.toUpperCase();
  const filter: ThreadFilter = FILTERS.find((known) => known === named) ?? "ALL";
  const topic = params.get("sachgebiet") ?? "";
  const choose = (next: ThreadFilter, about = topic) =>
    setParams(
      {
        ...(next === "ALL" ? {} : { filter: next.toLowerCase() }),
        ...(about ? { sachgebiet: about } : {}),
      },
      { replace: true, preventScrollReset: true },
    );
  return { filter, topic, choose };
}

/** The threads of one group, or of all the viewer reads, behind filters. */
export function ThreadList({ groupId }: { groupId?: string }) {
  const t = useText();
  const { filter, topic, choose } = useFilters();
  const list = useThreads(groupId, filter, topic);
  const { threads } = list;
  return (
    <>
      <div className="list-head">
        <Filters
          label={t("list.filter")}
          filters={FILTERS.map((value) => ({ value, label: t(`list.${value}`) }))}
          current={filter}
          onChoose={(next) => choose(next)}
        />
        <TopicFilter chosen={topic} onChoose={(slug) => choose(filter, slug)} />
      </div>
      <Came count={list.came} label={(count) => t("list.fresh", { count })} onShow={list.showCame} />
      {!threads ? <Waiting error={list.error} onRetry={list.reload} lines={6} /> : null}
      {threads?.length === 0 ? (
        <EmptyState
          action={
            (filter === "ALL" || filter === "MINE") && !topic ? (
              <Link to="/fragen/stellen">{t("list.ask")}</Link>
            ) : (
              <TextButton onClick={() => choose("ALL", "")}>{t("list.showAll")}</TextButton>
            )
          }
        >
          {t(topic ? "list.emptyTopic" : `list.empty${filter}`)}
        </EmptyState>
      ) : null}
      {threads?.length ? (
        <ThreadRows threads={threads} withoutGroup={!!groupId} label={t("list.threads")} level={2} />
      ) : null}
      <LoadMore more={list.hasMore} onMore={list.more} label={t("list.more")} />
    </>
  );
}
