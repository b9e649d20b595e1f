import { useAnnounce, useCommand, useFieldErrors } from "#platform/web";
import { Actions, Button, ProblemLine } from "#ui";
import { useEffect, useRef, useState } from "react";
import { EditPostDocument, type PostPartsFragment } from "../operations.generated.ts";
import { MarkdownField } from "../text/markdown-field.tsx";
import { useText } from "../text.ts";

/** The own post as text, in the place where it stands. */
export function EditPost({ post, onDone }: { post: PostPartsFragment; onDone: () => void }) {
  const t = useText();
  const announce = useAnnounce();
  const [body, setBody] = useState(post.body ?? "");
  const command = useCommand(EditPostDocument);
  const { body: error } = useFieldErrors()(command.problem, { body: t("post.editLabel") });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const save = async () => {
    const outcome = await command.run({ postId: post.id, body });
    if (!outcome.ok) return;
    announce(t("post.saved"));
    onDone();
  };
  return (
    <form
      className="form mt2"
      aria-label={t("post.editTitle")}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <MarkdownField
        ref={field}
        name={`edit-${post.id}`}
        label={t("post.editLabel")}
        value={body}
        onValue={setBody}
        onSend={() => void save()}
        error={error}
        rows={8}
      />
      {command.problem && !error ? <ProblemLine>{command.problem.message}</ProblemLine> : null}
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("post.save")}
        </Button>
        <Button kind="tertiary" onClick={onDone}>
          {t("cancel")}
        </Button>
      </Actions>
    </form>
  );
}
