import { ListRow, RowList, Time } from "#ui";
import { nameOf } from "../post/author.ts";
import type { ThreadRowFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  threads: readonly ThreadRowFragment[];
  /** Inside a group its name would say nothing. */
  withoutGroup?: boolean;
  label?: string;
  /** Level of the titles: 2 where no section head stands above. */
  level?: 2 | 3;
}

/** Threads, a line each: title, one line about its answers, time of the newest post. */
export function ThreadRows({ threads, withoutGroup, label, level }: Props) {
  const t = useText();
  const metaOf = (thread: ThreadRowFragment) => {
    const { replyCount, unreadCount, group, lastPostAuthor, acceptedPost } = thread;
    const name = nameOf(lastPostAuthor, t("formerMember"));
    const answers =
      unreadCount > 0
        ? t("list.unreadReplies", { count: unreadCount })
        : replyCount > 0
          ? t("list.replies", { count: replyCount })
          : t("list.noReplies");
    const by = lastPostAuthor.__typename === "Person" ? t("list.by", { name }) : t("list.byFormer");
    const last = replyCount > 0 ? t("list.last", { name }) : by;
    return [answers, acceptedPost ? t("list.accepted") : null, withoutGroup ? null : group.name, last]
      .filter(Boolean)
      .join(" · ");
  };
  return (
    <RowList label={label}>
      {threads.map((thread) => (
        <ListRow
          key={thread.id}
          level={level}
          id={`thema-${thread.id}`}
          to={`/themen/${thread.id}`}
          title={thread.title}
          meta={metaOf(thread)}
          end={<Time at={thread.lastPostAt} as="row" />}
          unread={thread.unread}
        />
      ))}
    </RowList>
  );
}
