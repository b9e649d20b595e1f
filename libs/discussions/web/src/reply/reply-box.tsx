import { useAnnounce, useCommand, useDraft, useFieldErrors, useOutbox } from "#platform/web";
import { AudienceLine, Button, ProblemLine, TextButton, useDates } from "#ui";
import { useState, type Ref } from "react";
import { ReplyDocument, type PostPartsFragment } from "../operations.generated.ts";
import { audienceOf } from "../text/audience.ts";
import { MarkdownField } from "../text/markdown-field.tsx";
import { useText } from "../text.ts";
import { aboutOf, useSent, type UnsentReply } from "./unsent-reply.ts";
import { WaitingReplies } from "./waiting-replies.tsx";
import type { LoadedThread } from "../thread/use-thread.ts";

/** The post one answers. */
export interface Answered {
  id: string;
  name: string;
}

interface Props {
  thread: LoadedThread;
  answered: Answered | null;
  onAnswered: (answered: Answered | null) => void;
  /** The text on its way; null once the server has answered. */
  onSending: (body: string | null) => void;
  onSent: (post: PostPartsFragment) => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Where one answers: says who reads along, keeps a draft, and keeps the text when sending fails. */
export function ReplyBox({ thread, answered, onAnswered, onSending, onSent, ref }: Props) {
  const t = useText();
  const announce = useAnnounce();
  const dates = useDates();
  const draft = useDraft(`thread.${thread.group.id}.${thread.id}`, "");
  const command = useCommand(ReplyDocument);
  const outbox = useOutbox<UnsentReply>();
  const about = { groupId: thread.group.id, threadId: thread.id };
  useSent(thread.id, onSent);
  const [sending, setSending] = useState(false);
  const [empty, setEmpty] = useState(false);
  const required = { code: "INVALID_INPUT", message: "", fields: [{ field: "body", code: "REQUIRED" }] };
  const { body: error } = useFieldErrors()(empty ? required : command.problem, { body: t("reply.title") });

  const send = async () => {
    if (sending) return;
    const body = draft.value;
    setEmpty(!body.trim());
    if (!body.trim()) return;
    const input = { threadId: thread.id, replyToId: answered?.id ?? null, body };
    if (!navigator.onLine && outbox.put(aboutOf(about), { ...about, ...input })) {
      draft.forget();
      onAnswered(null);
      announce(t("reply.queued"));
      return;
    }
    setSending(true);
    onSending(body);
    const outcome = await command.run(input);
    setSending(false);
    onSending(null);
    if (!outcome.ok) return;
    draft.forget();
    onAnswered(null);
    onSent(outcome.value.post);
    announce(t("reply.sent"));
  };
  const takeBack = (text: string) => draft.change([draft.value, text].filter(Boolean).join("\n\n"));
  return (
    <>
      <WaitingReplies about={about} onTakeBack={takeBack} />
      <form
        className="reply"
        aria-label={t("post.reply")}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {answered ? (
          <p className="reply-to">
            {t("reply.to", { name: answered.name })}
            <TextButton onClick={() => onAnswered(null)}>{t("reply.toNobody")}</TextButton>
          </p>
        ) : null}
        <MarkdownField
          ref={ref}
          name="body"
          label={t("reply.title")}
          hint={t("reply.hint")}
          value={sending ? "" : draft.value}
          onValue={draft.change}
          onSend={() => void send()}
          readOnly={sending}
          error={error}
          rows={4}
        />
        {command.problem && !error ? (
          <ProblemLine>{t("reply.failed", { message: command.problem.message })}</ProblemLine>
        ) : null}
        <div className="send">
          <AudienceLine open={thread.group.kind === "NETWORK"}>{audienceOf(thread.group, t)}</AudienceLine>
          <Button kind="primary" type="submit" pending={sending}>
            {t(command.problem && !error ? "reply.retry" : "reply.send")}
          </Button>
        </div>
        {draft.savedAt ? (
          <p className="small muted">{t("reply.draft", { time: dates.clock(draft.savedAt) })}</p>
        ) : null}
      </form>
    </>
  );
}
