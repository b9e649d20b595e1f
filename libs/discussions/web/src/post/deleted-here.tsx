import { useAnnounce, useCommand } from "#platform/web";
import { ProblemLine, Toast } from "#ui";
import { useEffect, useRef } from "react";
import { RestorePostDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { anchorOf } from "./author.ts";

const SHOWN = 10_000;
/** The server keeps the text no longer than this. */
const KEPT = 5 * 60_000;

interface Props {
  postId: string;
  /** The deletion was taken back, or the time for that is over. */
  onOver: () => void;
}

/** Where a post was that one has just deleted: takes that back, for ten seconds, longer while one is at it. */
export function DeletedHere({ postId, onOver }: Props) {
  const t = useText();
  const announce = useAnnounce();
  const restore = useCommand(RestorePostDocument);
  const latest = useRef(onOver);
  useEffect(() => {
    latest.current = onOver;
  });
  useEffect(() => {
    const start = Date.now();
    const look = () => {
      const passed = Date.now() - start;
      const busy = document.getElementById(anchorOf(postId))?.matches(":focus-within, :hover");
      if (passed >= KEPT || (passed >= SHOWN && !busy)) latest.current();
    };
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [postId]);

  const undo = async () => {
    const outcome = await restore.run({ postId });
    if (!outcome.ok) return;
    announce(t("post.restored"));
    onOver();
    document.getElementById(anchorOf(postId))?.focus({ preventScroll: true }); // the button goes with the strip
  };
  return (
    <div className="mt2">
      <Toast onUndo={() => void undo()}>{t("post.deleted")}</Toast>
      {restore.problem ? <ProblemLine>{restore.problem.message}</ProblemLine> : null}
    </div>
  );
}
