import { useHint } from "#platform/web";
import { StatusLine, Time, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useEffect, useRef, type ReactNode } from "react";
import { DeskFileDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { Decision, type Choice } from "./decision.tsx";
import { Evidence } from "./evidence.tsx";

interface Props {
  id: string;
  /** Shown beside the list without having been chosen: not on a phone. */
  implicit: boolean;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  onDecided: (words: string) => void;
  /** The reader has walked here: the name takes the focus once it is there. */
  takesFocus: boolean;
  nav: ReactNode;
}

/** One request: what was written, what is known, and the decision. */
export function RequestFile({ id, implicit, choice, onChoice, onDecided, takesFocus, nav }: Props) {
  const t = useText();
  const { data, error, refetch } = useQuery(DeskFileDocument, { variables: { id } });
  useHint("desk", () => void refetch().catch(() => undefined));
  const request = data?.joinRequest;
  const heading = useRef<HTMLHeadingElement>(null);
  const there = !!request;
  useEffect(() => {
    if (!there || !takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    document.querySelector(".queue [aria-current]")?.scrollIntoView?.({ block: "nearest" });
  }, [there, takesFocus]);
  const file = implicit ? "desk-file implicit" : "desk-file";
  if (!request)
    return (
      <div className={file}>
        {nav}
        {request === null ? (
          <p>{t("desk.already")}</p>
        ) : (
          <Waiting error={error} onRetry={() => void refetch()} lines={8} />
        )}
      </div>
    );
  const { person, group, state } = request;
  return (
    <>
      <div className={file}>
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
      {state === "REQUESTED" && request.viewerCan.decide ? (
        <Decision
          request={request}
          implicit={implicit}
          choice={choice}
          onChoice={onChoice}
          onDecided={onDecided}
        />
      ) : (
        <section className={implicit ? "decide implicit" : "decide"} aria-label={t("desk.decision")}>
          <h2>{t("desk.decision")}</h2>
          <p className="mt3">
            <StatusLine icon="info">
              {state === "REQUESTED"
                ? t("desk.notYours")
                : request.decidedBy
                  ? t("desk.alreadyBy", { name: request.decidedBy.name })
                  : t("desk.already")}
            </StatusLine>
          </p>
        </section>
      )}
    </>
  );
}
