import { StatusLine, type Dates, type DefinitionRow } from "#ui";
import type { RequestFileFragment } from "../operations.generated.ts";
import type { useText } from "../text.ts";

type Tie = NonNullable<RequestFileFragment["affiliation"]>;

const LOOK = {
  PENDING: { tone: "warn", icon: "alert" },
  CONFIRMED: { tone: "good", icon: "check" },
  REJECTED: { tone: "bad", icon: "close" },
  ENDED: { tone: "warn", icon: "alert" },
} as const;

type Text = ReturnType<typeof useText>;

function wordsOf({ state, requestedAt, decidedAt, decidedBy }: Tie, t: Text, dates: Dates): string {
  if (state === "PENDING") return t("desk.tieAsked", { date: dates.plain(new Date(requestedAt)) });
  const how = t(`desk.affiliationShort.${state}`);
  if (!decidedAt) return how;
  const when = { state: how, date: dates.plain(new Date(decidedAt)) };
  return decidedBy ? t("desk.tieBy", { ...when, name: decidedBy.name }) : t("desk.tieOn", when);
}

/** The person's tie to the organisation: who has decided about it, when, and why where it was refused. */
export function tieRow(tie: Tie, t: Text, dates: Dates): DefinitionRow {
  return {
    term: t("desk.affiliation"),
    value: (
      <>
        {wordsOf(tie, t, dates)}
        {tie.decisionReason ? (
          <>
            <br />
            <span className="muted">{t("desk.tieReason", { text: tie.decisionReason })}</span>
          </>
        ) : null}
      </>
    ),
    state: <StatusLine {...LOOK[tie.state]}>{t(`desk.affiliationShort.${tie.state}`)}</StatusLine>,
  };
}
