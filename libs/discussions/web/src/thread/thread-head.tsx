import { AudienceLine, PageHead } from "#ui";
import { Link } from "react-router";
import { anchorOf } from "../post/author.ts";
import { TopicLinks } from "../topics/topic-links.tsx";
import { useText } from "../text.ts";
import type { LoadedThread } from "./use-thread.ts";

export interface Unread {
  count: number;
  /** "heute", "gestern" or a date; empty where it is not known. */
  since: string;
}

/** Crumb, who reads along, title, and where one can jump. */
export function ThreadHead({ thread, unread }: { thread: LoadedThread; unread: Unread | null }) {
  const t = useText();
  const { group, acceptedPost } = thread;
  const closed = group.kind === "CLOSED";
  return (
    <PageHead
      compact
      title={thread.title}
      crumb={
        <>
          <Link to={`/gruppen/${group.slug}`}>{group.name}</Link> <span aria-hidden="true">/</span>{" "}
          {t(`kind.${thread.kind}`)}
        </>
      }
      audience={
        <AudienceLine open={!closed}>
          {closed ? t("thread.membersShort", { count: group.memberCount }) : t("thread.networkShort")}
        </AudienceLine>
      }
    >
      <TopicLinks topics={thread.topics} />
      {acceptedPost || unread ? (
        <ul className="jump" aria-label={t("thread.jump")}>
          {acceptedPost ? (
            <li>
              <Link to={`#${anchorOf(acceptedPost.id)}`}>{t("thread.toAccepted")}</Link>
            </li>
          ) : null}
          {unread ? (
            <li>
              <Link to="#neu">{t(unread.since ? "thread.toNewSince" : "thread.toNew", { ...unread })}</Link>
            </li>
          ) : null}
        </ul>
      ) : null}
    </PageHead>
  );
}
