import { useAnnounce, useCommand } from "#platform/web";
import { ProblemLine, StatusLine } from "#ui";
import { AcceptAnswerDocument, WithdrawAcceptanceDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { anchorOf } from "./author.ts";

export interface AcceptanceProps {
  threadId: string;
  acceptedId: string | null;
  /** Whether the viewer decides which answer is accepted. */
  mayAccept: boolean;
  /** Null for somebody who has left. */
  askerName: string | null;
}

/** The button that was pressed is gone: the post it stood in takes the focus. */
const focusPost = (postId: string) =>
  document.getElementById(anchorOf(postId))?.focus({ preventScroll: true });

/** The status line of the accepted answer, with undo in the same line. */
export function AcceptedLine({ threadId, acceptedId, mayAccept, askerName }: AcceptanceProps) {
  const t = useText();
  const announce = useAnnounce();
  const withdraw = useCommand(WithdrawAcceptanceDocument);
  const undo = async () => {
    const outcome = await withdraw.run({ threadId });
    if (!outcome.ok) return;
    announce(t("post.undoneSaid"));
    if (acceptedId) focusPost(acceptedId);
  };
  const by = mayAccept
    ? t("post.acceptedByYou")
    : askerName === null
      ? t("post.acceptedByFormer")
      : t("post.acceptedBy", { name: askerName });
  return (
    <>
      <StatusLine tone="good" icon="check">
        <b>{t("post.accepted")}</b>
        {by}.{" "}
        {mayAccept ? (
          <button type="button" onClick={() => void undo()} aria-busy={withdraw.pending}>
            {t("post.undo")}
          </button>
        ) : null}
      </StatusLine>
      {withdraw.problem ? <ProblemLine>{withdraw.problem.message}</ProblemLine> : null}
    </>
  );
}

/** Marks a reply as the one that solved the question. */
export function AcceptButton({ postId }: { postId: string }) {
  const t = useText();
  const announce = useAnnounce();
  const accept = useCommand(AcceptAnswerDocument);
  const run = async () => {
    const outcome = await accept.run({ postId });
    if (!outcome.ok) return;
    announce(t("post.acceptedSaid"));
    focusPost(postId);
  };
  return (
    <>
      <button type="button" onClick={() => void run()} aria-busy={accept.pending}>
        {t("post.accept")}
      </button>
      {accept.problem ? <ProblemLine>{accept.problem.message}</ProblemLine> : null}
    </>
  );
}
