import { Section, StatusLine } from "#ui";
import type { GroupPartsFragment } from "../operations.generated.ts";
import { PurposeAndRules } from "../parts/group-side.tsx";
import { useText } from "../text.ts";
import { JoinForm } from "./join-form.tsx";

/** What somebody sees who is not inside: what it is for, and how to ask; after a rejection why, and from when again. */
export function Outsider({ group }: { group: GroupPartsFragment }) {
  const t = useText();
  const { requestToJoin, requestToJoinFrom } = group.viewerCan;
  const request = group.viewerJoinRequest;
  const rejected = request?.state === "REJECTED" ? request : null;
  return (
    <>
      {rejected ? (
        <Section title={t("rejected.title")}>
          {rejected.decidedAt ? (
            <p className="mt3">{t("rejected.on", { date: new Date(rejected.decidedAt) })}</p>
          ) : null}
          {rejected.decisionReason ? (
            <>
              <p className="small muted mt3">{t("rejected.reason")}</p>
              <blockquote className="said mt1">
                <p>{rejected.decisionReason}</p>
              </blockquote>
            </>
          ) : null}
          <p className="mt4">
            <StatusLine icon="clock">
              {requestToJoin || !requestToJoinFrom
                ? t("rejected.againNow")
                : t("rejected.again", { date: new Date(requestToJoinFrom) })}
            </StatusLine>
          </p>
        </Section>
      ) : null}
      <PurposeAndRules group={group} />
      {requestToJoin ? (
        <Section title={t("join.title")}>
          <p className="mt3 measure">{t("join.lead")}</p>
          <div className="mt4">
            <JoinForm groupId={group.id} />
          </div>
        </Section>
      ) : rejected ? null : (
        <p className="muted mt5">{t("join.notPossible")}</p>
      )}
    </>
  );
}
