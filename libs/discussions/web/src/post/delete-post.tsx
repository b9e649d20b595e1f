import { useAnnounce, useCommand } from "#platform/web";
import { ConfirmDialog } from "#ui";
import { DeletePostDocument, type PostPartsFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { anchorOf } from "./author.ts";

interface Props {
  post: PostPartsFragment;
  open: boolean;
  onDone: () => void;
  onDeleted: () => void;
}

/** Asks before a post is gone for everyone. */
export function DeletePost({ post, open, onDone, onDeleted }: Props) {
  const t = useText();
  const announce = useAnnounce();
  const command = useCommand(DeletePostDocument);
  const remove = async () => {
    const outcome = await command.run({ postId: post.id });
    if (!outcome.ok) return;
    announce(t("post.deleted"));
    onDone();
    onDeleted();
    document.getElementById(anchorOf(post.id))?.focus(); // the dialog goes with the right to delete
  };
  return (
    <ConfirmDialog
      open={open}
      title={t("post.deleteTitle")}
      confirm={t("post.deleteConfirm")}
      cancel={t("cancel")}
      pending={command.pending}
      problem={command.problem}
      onConfirm={() => void remove()}
      onClose={onDone}
    >
      {t("post.deleteText")}
    </ConfirmDialog>
  );
}
