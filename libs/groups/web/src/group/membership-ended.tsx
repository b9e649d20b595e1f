import { Section, useDates } from "#ui";
import type { GroupPartsFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

type Ended = NonNullable<GroupPartsFragment["viewerFormerMembership"]>;

/** That one was a member, until when, and what the moderators wrote where they ended it. */
export function MembershipEnded({ ended: { endedAt, reason } }: { ended: Ended }) {
  const t = useText();
  const date = useDates().plain(new Date(endedAt));
  return (
    <Section title={t("ended.title")}>
      <p className="mt3">{t(reason ? "ended.removed" : "ended.left", { date })}</p>
      {reason ? (
        <>
          <p className="small muted mt3">{t("ended.reason")}</p>
          <blockquote className="said mt1">
            <p className="lines">{reason}</p>
          </blockquote>
        </>
      ) : null}
    </Section>
  );
}
