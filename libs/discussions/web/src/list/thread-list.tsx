import { Came, EmptyState, Filters, LoadMore, TextButton, Waiting } from "#ui";
import { useSearchParams } from "react-router";
import type { ThreadFilter } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { ThreadRows } from "./thread-rows.tsx";
import { useThreads } from "./use-threads.ts";

const FILTERS = ["ALL", "UNANSWERED", "MINE", "UNREAD"] as const satisfies readonly ThreadFilter[];

/** The filter in the address: /fragen?filter=unanswered */
function useFilter(): [ThreadFilter, (filter: ThreadFilter) => void] {
  const [params, setParams] = useSearchParams();
  const named = params.get("filter")?.toUpperCase();
  const filter = FILTERS.find((known) => known === named) ?? "ALL";
  const choose = (next: ThreadFilter) =>
    setParams(next === "ALL" ? {} : { filter: next.toLowerCase() }, {
      replace: true,
      preventScrollReset: true,
    });
  return [filter, choose];
}

/** The threads of one group, or of all the viewer reads, behind filters. */
export function ThreadList({ groupId }: { groupId?: string }) {
  const t = useText();
  const [filter, choose] = useFilter();
  const list = useThreads(groupId, filter);
  const { threads } = list;
  return (
    <>
      <Filters
        label={t("list.filter")}
        filters={FILTERS.map((value) => ({ value, label: t(`list.${value}`) }))}
        current={filter}
        onChoose={choose}
      />
      <Came
        count={list.came}
        label={(count) => t("list.fresh", { count })}
        onShow={() => void list.showCame().catch(() => undefined)}
      />
      {!threads ? <Waiting error={list.error} onRetry={list.reload} lines={6} /> : null}
      {threads?.length === 0 ? (
        <EmptyState
          action={
            filter === "ALL" ? null : (
              <TextButton onClick={() => choose("ALL")}>{t("list.showAll")}</TextButton>
            )
          }
        >
          {t(`list.empty${filter}`)}
        </EmptyState>
      ) : null}
      {threads?.length ? (
        <ThreadRows threads={threads} withoutGroup={!!groupId} label={t("list.threads")} level={2} />
      ) : null}
      <LoadMore more={list.hasMore} onMore={list.more} label={t("list.more")} />
    </>
  );
}
