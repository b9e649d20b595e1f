import { StatusLine, Time } from "#ui";
import { useText } from "../text.ts";

/** Whether a moderator has checked the organisation, in words. */
export function VerifiedStatus({ verified, at }: { verified: boolean; at?: string | null }) {
  const t = useText();
  if (!verified)
    return (
      <StatusLine icon="clock" tone="warn">
        {t("unverified")}
      </StatusLine>
    );
  return (
    <StatusLine icon="verified" tone="good">
      {t("verified")}
      {at ? (
        <>
          {", "}
          <Time at={at} as="date" />
        </>
      ) : null}
    </StatusLine>
  );
}
