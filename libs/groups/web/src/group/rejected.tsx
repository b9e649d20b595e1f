import { Section, StatusLine, useDates } from "#ui";
import type { OwnJoinRequestFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  request: OwnJoinRequestFragment;
  /** From when on one may ask again; null where that is now. */
  again: string | null;
}

/** Why the request was rejected, and from when on a new one is possible. */
export function Rejected({ request: { decidedAt, decisionReason }, again }: Props) {
  const t = useText();
  const dates = useDates();
  return (
    <Section title={t("rejected.title")}>
      {decidedAt ? (
        <p className="mt3">{t("rejected.on", { date: dates.plain(new Date(decidedAt)) })}</p>
      ) : null}
      {decisionReason ? (
        <>
          <p className="small muted mt3">{t("rejected.reason")}</p>
          <blockquote className="said mt1">
            <p>{decisionReason}</p>
          </blockquote>
        </>
      ) : null}
      <p className="mt4">
        <StatusLine icon="clock">
          {again ? t("rejected.again", { date: dates.plain(new Date(again)) }) : t("rejected.againNow")}
        </StatusLine>
      </p>
    </Section>
  );
}
