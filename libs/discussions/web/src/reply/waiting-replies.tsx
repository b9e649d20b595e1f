import { useOnline, useOutbox, useUnsent, useViewer } from "#platform/web";
import { Initials, StatusLine, TextButton } from "#ui";
import { useText } from "../text.ts";
import { aboutOf, type UnsentReply } from "./unsent-reply.ts";

interface Props {
  about: Pick<UnsentReply, "groupId" | "threadId">;
  /** Puts the text back where it is written. */
  onTakeBack: (body: string) => void;
}

/** Own replies of a thread that wait for a connection, or that the server did not take. */
export function WaitingReplies({ about, onTakeBack }: Props) {
  const t = useText();
  const online = useOnline();
  const name = useViewer()?.person.name ?? "";
  const outbox = useOutbox<UnsentReply>();
  const place = aboutOf(about);
  const unsent = useUnsent<UnsentReply>(place);
  return unsent.map((reply) => (
    <article key={reply.key} className="post on-the-way" aria-label={name}>
      <Initials name={name} />
      <div>
        <header className="by">
          <b>{name}</b>
          {reply.problem ? (
            <StatusLine tone="bad" icon="alert">
              {t("reply.failed", { message: reply.problem })}
            </StatusLine>
          ) : (
            <StatusLine icon="clock">{t(online ? "reply.sending" : "reply.waits")}</StatusLine>
          )}
        </header>
        <div className="prose">{reply.input.body}</div>
        <p className="tools">
          {reply.problem ? (
            <TextButton onClick={() => outbox.change(place, { ...reply, problem: null })}>
              {t("reply.retry")}
            </TextButton>
          ) : null}
          {reply.problem || !online ? (
            <TextButton
              onClick={() => {
                outbox.remove(place, reply);
                onTakeBack(reply.input.body);
              }}
            >
              {t("reply.takeBack")}
            </TextButton>
          ) : null}
        </p>
      </div>
    </article>
  ));
}
