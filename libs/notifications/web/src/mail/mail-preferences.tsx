import { useAnnounce, useCommand } from "#platform/web";
import { Checkbox, ProblemLine, Section, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import {
  MailPreferencesDocument,
  SetMailPreferenceDocument,
  type NotificationKind,
} from "../operations.generated.ts";
import { useText } from "../text.ts";

const PARTS = {
  forums: ["THREAD_ASKED", "QUESTION_ANSWERED", "POST_ANSWERED", "THREAD_CONTINUED", "ANSWER_ACCEPTED"],
  groups: [
    "JOIN_REQUESTED",
    "JOIN_APPROVED",
    "JOIN_REJECTED",
    "JOIN_REOPENED",
    "MEMBERSHIP_ENDED",
    "MODERATOR_APPOINTED",
  ],
  organisations: [
    "AFFILIATION_REQUESTED",
    "AFFILIATION_CONFIRMED",
    "AFFILIATION_REJECTED",
    "ORGANISATION_VERIFIED",
  ],
} as const satisfies Record<string, readonly NotificationKind[]>;

/** For the profile: what comes by mail besides the inbox. Each box saves itself. */
export function MailPreferences() {
  const t = useText();
  const { data, error, refetch } = useQuery(MailPreferencesDocument);
  const preferences = data?.viewer?.mailPreferences;
  const mailOf = (kind: NotificationKind) => preferences?.find((known) => known.kind === kind)?.mail;
  return (
    <Section id="mail" title={t("mail.title")}>
      <p className="mt3 measure">{t("mail.lead")}</p>
      {preferences ? null : <Waiting error={error} onRetry={() => void refetch()} />}
      {preferences
        ? (["forums", "groups", "organisations"] as const).map((part) => (
            <fieldset key={part} className="mt4">
              <legend className="group-label">{t(`mail.${part}`)}</legend>
              {PARTS[part].map((kind) => {
                const mail = mailOf(kind);
                return mail === undefined ? null : <Preference key={kind} kind={kind} mail={mail} />;
              })}
            </fieldset>
          ))
        : null}
    </Section>
  );
}

function Preference({ kind, mail }: { kind: NotificationKind; mail: boolean }) {
  const t = useText();
  const announce = useAnnounce();
  const command = useCommand(SetMailPreferenceDocument);
  /** What was clicked, until the server has answered; then what it says. */
  const [clicked, setClicked] = useState<boolean | null>(null);
  const [saved, setSaved] = useState(false);
  const set = async (next: boolean) => {
    setClicked(next);
    setSaved(false);
    const outcome = await command.run({ kind, mail: next });
    setClicked(null);
    setSaved(outcome.ok);
    if (outcome.ok) announce(t("mail.saved"));
  };
  return (
    <>
      <Checkbox
        name={`mail-${kind}`}
        label={t(`mail.kind.${kind}`)}
        checked={clicked ?? mail}
        hint={saved ? t("mail.saved") : undefined}
        onChange={(event) => void set(event.target.checked)}
      />
      {command.problem ? <ProblemLine>{command.problem.message}</ProblemLine> : null}
    </>
  );
}
