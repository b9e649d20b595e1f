import { usePageTitle } from "#platform/web";
import { NotHere, Page, Waiting } from "#ui";
import { useState } from "react";
import { useLocation, useParams } from "react-router";
import { anchorOf } from "../post/author.ts";
import { useText } from "../text.ts";
import { ThreadColumn } from "./thread-column.tsx";
import { ThreadHead } from "./thread-head.tsx";
import { ThreadSide } from "./thread-side.tsx";
import { useThread } from "./use-thread.ts";

const ANCHOR = anchorOf("");

/** /themen/:id and /themen/:id#beitrag-ID */
export function ThreadPage() {
  const { id = "" } = useParams();
  return <OpenThread key={id} id={id} />;
}

function OpenThread({ id }: { id: string }) {
  const t = useText();
  const { hash } = useLocation();
  const wanted = hash.startsWith(`#${ANCHOR}`) ? hash.slice(ANCHOR.length + 1) : null;
  const [start] = useState(wanted ? { from: wanted } : {});
  const state = useThread(id, start);
  const { thread } = state;
  usePageTitle(thread === null ? t("notHere") : (thread?.title ?? ""));

  if (thread === null) return <NotHere />;
  if (!thread)
    return (
      <Page>
        <Waiting error={state.error} onRetry={() => void state.reload()} lines={8} />
      </Page>
    );
  return (
    <Page side={<ThreadSide thread={thread} />}>
      <ThreadColumn
        state={state}
        thread={thread}
        wanted={wanted}
        head={(unread) => <ThreadHead thread={thread} unread={unread} />}
      />
    </Page>
  );
}
