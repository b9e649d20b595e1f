import { useAnnounce, useCommand } from "#platform/web";
import { DoneButton, ListRow, TextButton, Time } from "#ui";
import { useRef } from "react";
import { MarkNotificationsReadDocument, type NotificationRowFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { sentenceOf, targetOf } from "./sentence.ts";

interface Props {
  row: NotificationRowFragment;
  /** Without the button that marks it. */
  plain?: boolean;
}

/** One notice: a sentence that leads to what it is about; opening it marks it as read. */
export function NotificationRow({ row, plain }: Props) {
  const t = useText();
  const announce = useAnnounce();
  const command = useCommand(MarkNotificationsReadDocument);
  const sentence = sentenceOf(row, t);
  const read = row.readAt !== null;
  const act = useRef<HTMLSpanElement>(null);
  const mark = async (next: boolean) => {
    const outcome = await command.run({ ids: [row.id], read: next });
    if (!outcome.ok) announce(outcome.problem.message);
    // the button that was pressed has given way to the other one
    if (document.activeElement === document.body) act.current?.querySelector("button")?.focus();
  };
  const group = row.thread ? row.group?.name : null;
  return (
    <ListRow
      to={targetOf(row)}
      title={sentence}
      unread={!read}
      excerpt={row.reason}
      meta={
        <>
          {group ? `${group} · ` : null}
          <Time at={row.createdAt} as="row" />
        </>
      }
      onOpen={() => {
        if (!read) void mark(true);
      }}
      action={
        plain ? undefined : (
          <span className={read ? "quiet" : undefined} ref={act}>
            {read ? (
              <TextButton aria-label={t("markUnreadOf", { sentence })} onClick={() => void mark(false)}>
                {t("markUnread")}
              </TextButton>
            ) : (
              <DoneButton label={t("markReadOf", { sentence })} onClick={() => void mark(true)} />
            )}
          </span>
        )
      }
    />
  );
}
