import { EmptyState, Section, Waiting } from "#ui";
import { useHint } from "#platform/web";
import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { ThreadRows } from "../list/thread-rows.tsx";
import { useRowNow } from "../list/use-row-now.ts";
import { OpenQuestionsDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** For the start page: questions nobody has answered yet. */
export function OpenQuestions() {
  const t = useText();
  const { data, error, refetch } = useQuery(OpenQuestionsDocument);
  const follows = (data?.viewer?.followedTopics.length ?? 0) > 0;
  const mine = data?.followed.nodes ?? [];
  const threads = mine.length > 0 ? mine : data?.threads.nodes;
  const rowNow = useRowNow();
  useHint(["threads", "thread"], (hint) => {
    if (hint.catchUp || hint.topic === "threads") return refetch();
    return threads?.some(({ id }) => id === hint.threadId) ? rowNow(hint.threadId) : undefined;
  });
  return (
    <Section
      title={t(mine.length > 0 ? "open.titleMine" : "open.title")}
      end={<Link to="/fragen?filter=unanswered">{t("open.all")}</Link>}
    >
      {data && !follows ? (
        <p className="small mt3">
          <Link className="link" to="/profil#sachgebiete">
            {t("open.choose")}
          </Link>
        </p>
      ) : null}
      {threads?.length === 0 ? (
        <EmptyState action={<Link to="/fragen/stellen">{t("list.ask")}</Link>}>{t("open.empty")}</EmptyState>
      ) : null}
      {threads ? (
        <ThreadRows threads={threads} />
      ) : (
        <Waiting error={error} onRetry={() => void refetch().catch(() => undefined)} />
      )}
    </Section>
  );
}
