import { Section } from "#ui";
import type { GroupPartsFragment } from "../operations.generated.ts";
import { PurposeAndRules } from "../parts/group-side.tsx";
import { useText } from "../text.ts";
import { JoinForm } from "./join-form.tsx";
import { MembershipEnded } from "./membership-ended.tsx";
import { Rejected } from "./rejected.tsx";

/** What somebody sees who is not inside: what it is for, and how to ask; after a rejection or a removal why. */
export function Outsider({ group, onAsked }: { group: GroupPartsFragment; onAsked: () => void }) {
  const t = useText();
  const { requestToJoin, requestToJoinFrom } = group.viewerCan;
  const request = group.viewerJoinRequest;
  const former = group.viewerFormerMembership;
  const latest = former && former.endedAt > (request?.decidedAt ?? "") ? "ended" : "request";
  const ended = latest === "ended" ? former : null;
  const rejected = latest === "request" && request?.state === "REJECTED" ? request : null;
  return (
    <>
      {ended ? <MembershipEnded ended={ended} /> : null}
      {rejected ? <Rejected request={rejected} again={requestToJoin ? null : requestToJoinFrom} /> : null}
      <PurposeAndRules group={group} />
      {requestToJoin ? (
        <Section title={t("join.title")}>
          <p className="mt3 measure">{t("join.lead")}</p>
          <div className="mt4">
            <JoinForm groupId={group.id} onAsked={onAsked} />
          </div>
        </Section>
      ) : rejected ? null : (
        <p className="muted mt5">{t("join.notPossible")}</p>
      )}
    </>
  );
}
