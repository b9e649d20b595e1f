import { useAnnounce, useKeys } from "#platform/web";
import { EmptyState, PageHead, Toast, Waiting, WorkPage } from "#ui";
import { useCallback, useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { useText } from "../text.ts";
import { DeskKeys } from "./desk-keys.tsx";
import type { Choice } from "./decision.tsx";
import { Queue } from "./queue.tsx";
import { RequestFile } from "./request-file.tsx";
import { StepThrough } from "./step-through.tsx";
import { useChosen } from "./use-chosen.ts";
import { useFile } from "./use-file.ts";
import { useQueue } from "./use-queue.ts";

interface Props {
  /** The request of the address; without one the oldest stands beside the list. */
  id: string | undefined;
  tabs: ReactNode;
  below: ReactNode;
}

/** Queue, evidence, decision. */
export function OpenRequests({ id, tabs, below }: Props) {
  const t = useText();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const queue = useQueue();
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [notice, setNotice] = useState("");
  const [choice, setChoice] = useState<{ of?: string; value: Choice }>({ value: "approve" });

  const requests = queue.requests.filter((request) => !done.has(request.id));
  const [chosen, pin] = useChosen(id, requests[0]?.id);
  const place = requests.findIndex((request) => request.id === chosen);
  const file = useFile(chosen);
  const go = useCallback(
    (next: string | undefined) => void navigate(next ? `/freischaltung/${next}` : "/freischaltung"),
    [navigate],
  );
  const walk = (step: number) => {
    const next = requests[place + step];
    if (next) go(next.id);
  };
  const choose = (value: Choice) => setChoice({ of: chosen, value });
  const chooseByKey = (value: Choice) => {
    choose(value);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-first="${value}"]`)?.focus());
  };
  // what is typed into a form that has just gone must neither lead to another person nor decide about them
  const waits = place >= 0 && !file.settled;
  useKeys(
    waits
      ? {
          next: () => walk(1),
          previous: () => walk(-1),
          approve: () => chooseByKey("approve"),
          reject: () => chooseByKey("reject"),
        }
      : {},
  );
  const moveOn = (words: string) => {
    if (!chosen) return;
    const next = requests[place + 1] ?? requests[place - 1];
    setDone((before) => new Set(before).add(chosen));
    pin(next?.id);
    setNotice(words);
    announce(words);
    void queue.refetch().catch(() => undefined);
    go(next?.id);
  };

  const [first, setFirst] = useState(chosen);
  const [walked, setWalked] = useState(false);
  if (!first && chosen) setFirst(chosen);
  if (first && chosen && first !== chosen && !walked) setWalked(true);

  const total = Math.max(queue.total - (queue.requests.length - requests.length), requests.length);
  return (
    <WorkPage
      head={
        <PageHead title={t("desk.title")}>
          <DeskKeys />
          {tabs}
          {notice ? <Toast>{notice}</Toast> : null}
        </PageHead>
      }
      below={below}
    >
      <Queue
        requests={requests}
        total={total}
        chosen={chosen}
        waiting={
          queue.loading || queue.error ? (
            <Waiting error={queue.error} onRetry={() => void queue.refetch()} />
          ) : null
        }
        hasMore={queue.hasMore}
        onMore={queue.more}
      />
      {chosen ? (
        <RequestFile
          key={chosen}
          file={file}
          implicit={!id}
          choice={choice.of === chosen ? choice.value : "approve"}
          onChoice={choose}
          onDecided={moveOn}
          takesFocus={walked}
          nav={<StepThrough requests={requests} place={place} total={total} />}
          next={requests.find((request) => request.id !== chosen)?.id}
        />
      ) : queue.loading ? null : (
        <div className="desk-file implicit">
          <EmptyState action={null}>{t("desk.pick")}</EmptyState>
        </div>
      )}
    </WorkPage>
  );
}
