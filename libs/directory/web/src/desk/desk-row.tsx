import { Actions, StatusLine } from "#ui";
import { useEffect, useRef, type ReactNode } from "react";
import { useText } from "../text.ts";

export type Answer = "yes" | "no";

interface Props {
  title: ReactNode;
  /** Small lines under the title. */
  children: ReactNode;
  /** The two buttons. */
  answers: ReactNode;
  /** What was decided here, in a word. */
  said: { answer: Answer; words: string } | null;
  /** It still waits, or somebody is about to decide it here. */
  open: boolean;
}

/** What waits for a decision; afterwards a status stands where the buttons were, and the focus on the row. */
export function DeskRow({ title, children, answers, said, open }: Props) {
  const t = useText();
  const row = useRef<HTMLLIElement>(null);
  const over = said !== null || !open;
  useEffect(() => {
    if (over && document.activeElement === document.body) row.current?.querySelector("a")?.focus();
  }, [over]);
  return (
    <li className="row" ref={row}>
      <div>
        <h3 className="row-title">{title}</h3>
        {children}
      </div>
      <div className="end" role="status">
        {said ? (
          <StatusLine {...(said.answer === "yes" ? { icon: "check", tone: "good" } : { icon: "close" })}>
            {said.words}
          </StatusLine>
        ) : over ? (
          <StatusLine icon="info">{t("desk.meanwhile")}</StatusLine>
        ) : null}
      </div>
      {over ? null : (
        <div className="act">
          <Actions>{answers}</Actions>
        </div>
      )}
    </li>
  );
}
