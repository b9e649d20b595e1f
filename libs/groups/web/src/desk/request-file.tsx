import { Time, Waiting } from "#ui";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useText } from "../text.ts";
import { Decision, type Choice } from "./decision.tsx";
import { Evidence } from "./evidence.tsx";
import { NoDecision } from "./no-decision.tsx";
import type { DeskFile } from "./use-file.ts";

interface Props {
  file: DeskFile;
  /** Shown beside the list without having been chosen: not on a phone. */
  implicit: boolean;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  onDecided: (words: string) => void;
  /** The reader has walked here: the name takes the focus once it is there. */
  takesFocus: boolean;
  nav: ReactNode;
  /** Where to go on once nothing is left to decide here. */
  next: string | undefined;
}

/** One request: what was written, what is known, and the decision. */
export function RequestFile({ file, implicit, choice, onChoice, onDecided, takesFocus, nav, next }: Props) {
  const t = useText();
  const { request } = file;
  const heading = useRef<HTMLHeadingElement>(null);
  const there = !!request;
  useEffect(() => {
    if (!there || !takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    document.querySelector(".queue [aria-current]")?.scrollIntoView?.({ block: "nearest" });
  }, [there, takesFocus]);
  const open = request?.state === "REQUESTED" && request.viewerCan.decide;
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  const frame = implicit ? "desk-file implicit" : "desk-file";
  const none = (
    <NoDecision request={request ?? null} implicit={implicit} surprising={!!wasOpen} next={next} />
  );
  if (!request)
    return (
      <>
        <div className={frame}>
          {nav}
          {request === null ? null : <Waiting error={file.error} onRetry={file.reload} lines={8} />}
        </div>
        {request === null ? none : null}
      </>
    );
  const { person, group } = request;
  return (
    <>
      <div className={frame}>
        {nav}
        <h2 ref={heading} tabIndex={-1}>
          {person.name}
        </h2>
        {person.jobTitle ? <p>{person.jobTitle}</p> : null}
        <p className="small muted mt1">
          {t("desk.for", { group: group.name })}, <Time at={request.requestedAt} />
        </p>
        <blockquote className="said mt4" aria-label={t("desk.said")}>
          <p>{request.reason}</p>
        </blockquote>
        <Evidence request={request} />
      </div>
      {open ? (
        <Decision
          request={request}
          implicit={implicit}
          choice={choice}
          onChoice={onChoice}
          onDecided={onDecided}
          onLeave={() => heading.current?.focus()}
        />
      ) : (
        none
      )}
    </>
  );
}
