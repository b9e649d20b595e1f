import { useAnnounce, useKeys } from "#platform/web";
import { Button, firstInView, holdStill, holdStillDuring, LoadMore, UnreadLine } from "#ui";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { nameOf } from "../post/author.ts";
import { PostItem } from "../post/post-item.tsx";
import { anchorOf } from "../post/author.ts";
import { ReplyBox, type Answered } from "../reply/reply-box.tsx";
import { SendingPost } from "../reply/sending-post.tsx";
import { useText } from "../text.ts";
import { nested } from "./replies.ts";
import type { Unread } from "./thread-head.tsx";
import { useLastVisit } from "./use-last-visit.ts";
import { useReading } from "./use-reading.ts";
import { useSince } from "./use-since.ts";
import { bringTo, useTarget } from "./use-target.ts";
import type { LoadedThread, ThreadState } from "./use-thread.ts";

interface Props {
  state: ThreadState;
  thread: LoadedThread;
  wanted: string | null;
  head: (unread: Unread | null) => ReactNode;
}

/** Title, opening post, replies in time with the unread line, what came meanwhile, and the reply box. */
export function ThreadColumn({ state, thread, wanted, head }: Props) {
  const t = useText();
  const { openingPost, replies, acceptedPost, viewerCan } = thread;
  const order = useMemo(() => [openingPost, ...replies.nodes].map((post) => post.id), [openingPost, replies]);
  const { loading, moveTo } = state;
  const gone = useTarget({ wanted, loaded: order, loading, window: state.window, moveTo });
  const { visit, first } = useLastVisit({
    thread,
    startsAfter: state.window.after,
    loading,
    targeted: wanted !== null,
    moveTo,
  });
  const watch = useReading(thread.id, order, thread.unreadCount === 0 && thread.lastReadAt !== null);
  const since = useSince(visit.lastReadAt);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [sending, setSending] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);

  const unread = first >= 0 ? { count: visit.unreadCount, since } : null;
  const stepped = nested(replies.nodes);
  const former = t("formerMember");
  const acceptance = {
    threadId: thread.id,
    acceptedId: acceptedPost?.id ?? null,
    mayAccept: viewerCan.acceptAnswer,
    askerName: thread.author.__typename === "Person" ? thread.author.name : null,
  };
  const replyTo = (post: LoadedThread["openingPost"]) => () => {
    setAnswered({ id: post.id, name: nameOf(post.author, former) });
    box.current?.focus();
  };
  const may = viewerCan.reply;
  const waits = viewerCan.acceptAnswer && thread.replyCount === 0 && sending === null;
  useKeys({
    firstUnread: () => bringTo(document.getElementById("neu")),
    ...(may ? { reply: () => box.current?.focus() } : {}),
  });
  return (
    <>
      {head(unread)}
      {gone ? <p className="muted">{t("thread.gone")}</p> : null}
      <PostItem ref={watch} post={openingPost} onReply={may ? () => box.current?.focus() : undefined} />
      <h2 className="kern-sr-only">{t("thread.posts")}</h2>
      <LoadMore
        more={replies.hasPreviousPage}
        label={t("thread.earlier")}
        onMore={() => holdStillDuring(firstReply(replies.nodes[0]?.id), state.earlier)}
      />
      {replies.nodes.flatMap((post, index) => [
        index === first && unread ? (
          <UnreadLine key="unread" id="neu">
            {t(since ? "thread.newLineSince" : "thread.newLine", unread)}
          </UnreadLine>
        ) : null,
        <PostItem
          key={post.id}
          ref={watch}
          post={post}
          acceptance={acceptance}
          nested={stepped.has(post.id)}
          onReply={may ? replyTo(post) : undefined}
        />,
      ])}
      <LoadMore more={replies.pageInfo.hasNextPage} label={t("thread.later")} onMore={() => state.later()} />
      <Came state={state} waiting={sending !== null} />
      {sending !== null ? <SendingPost viewer={state.viewer} body={sending} /> : null}
      {waits ? <p className="muted measure mt4">{t("thread.asked")}</p> : null}
      {may ? (
        <ReplyBox
          ref={box}
          thread={thread}
          answered={answered}
          onAnswered={setAnswered}
          onSending={setSending}
          onSent={state.add}
        />
      ) : (
        <p className="muted mt5">{t("reply.closed")}</p>
      )}
    </>
  );
}

const firstReply = (id: string | undefined) => (id ? document.getElementById(anchorOf(id)) : null);

/** Replies that came while the page is open: a line that shows them when asked, so that nothing jumps. */
function Came({ state, waiting }: { state: ThreadState; waiting: boolean }) {
  const t = useText();
  const announce = useAnnounce();
  const [shown, setShown] = useState(0);
  const count = waiting ? 0 : state.unseen.length; // the own reply on its way is not news
  useEffect(() => {
    if (count === shown) return;
    const timer = setTimeout(() => {
      const writing = document.activeElement?.closest("form.reply") ?? null;
      holdStill(writing ?? firstInView("article.post"), () => setShown(count));
      if (count > 0) announce(t("thread.freshSaid", { count }));
    });
    return () => clearTimeout(timer);
  }, [count, shown, announce, t]);
  if (shown === 0) return null;
  const show = () => {
    const first = state.showUnseen();
    requestAnimationFrame(() => bringTo(first ? document.getElementById(anchorOf(first)) : null));
  };
  return (
    <div className="came">
      <Button onClick={show}>{t("thread.fresh", { count: shown })}</Button>
    </div>
  );
}
