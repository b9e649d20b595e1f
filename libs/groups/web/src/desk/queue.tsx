import { EmptyState, KindIcon, ListRow, LoadMore, RowList, SectionHead, useDates, useNow } from "#ui";
import { Link } from "react-router";
import { useId, type ReactNode } from "react";
import type { QueueRowFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  requests: readonly QueueRowFragment[];
  total: number;
  chosen: string | undefined;
  /** What stands here until the list is there. */
  waiting: ReactNode;
  hasMore: boolean;
  onMore: () => Promise<unknown>;
}

/** The open requests, oldest first. */
export function Queue({ requests, total, chosen, waiting, hasMore, onMore }: Props) {
  const t = useText();
  const label = useId();
  const now = useNow();
  const dates = useDates();
  const manyGroups = new Set(requests.map(({ group }) => group.id)).size > 1;
  return (
    <nav className="queue" aria-labelledby={label}>
      <SectionHead
        id={label}
        title={waiting ? t("desk.nav") : t("desk.waiting", { count: total })}
        end={requests.length > 1 ? t("desk.oldestFirst") : null}
      />
      {waiting ??
        (requests.length === 0 ? (
          <EmptyState action={<Link to="/freischaltung?ansicht=entschieden">{t("desk.toDecided")}</Link>}>
            {t("desk.empty")}
          </EmptyState>
        ) : null)}
      <RowList>
        {requests.map(({ id, person, affiliation, group, requestedAt }) => (
          <ListRow
            key={id}
            to={`/freischaltung/${id}`}
            current={id === chosen}
            title={person.name}
            meta={
              <span className="org">
                {affiliation ? <KindIcon kind={affiliation.organisation.kind} /> : null}
                <span>
                  {[
                    affiliation?.organisation.name ?? t("desk.noOrganisation"),
                    manyGroups ? group.name : null,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
            }
            end={t("desk.age", { days: dates.daysAgo(new Date(requestedAt), now) })}
          />
        ))}
      </RowList>
      <LoadMore more={hasMore} onMore={onMore} label={t("desk.more")} />
    </nav>
  );
}
