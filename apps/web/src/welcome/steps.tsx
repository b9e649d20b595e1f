import { ProfileStep } from "#directory/web";
import { FollowedTopics } from "#discussions/web";
import { GroupsToJoin, useGroupsHere } from "#groups/web";
import { MailPreferences } from "#notifications/web";
import { EmptyState } from "#ui";
import { Link } from "react-router";
import { Slot } from "../shell/slot.tsx";
import { useText } from "../text.ts";

/** The steps that greet somebody, in their order: the word in the address, and the name on the server. */
export const STEPS = [
  { path: "region", step: "PROFILE" },
  { path: "sachgebiete", step: "TOPICS" },
  { path: "benachrichtigungen", step: "NOTIFICATIONS" },
  { path: "gruppe", step: "GROUP" },
] as const;
export type StepName = (typeof STEPS)[number]["step"];

interface Props {
  step: StepName;
  onSaved: () => void;
}

/** Whether the step ends with a button of its own form; the others get one from the page. */
export const savesItself = (step: StepName) => step === "PROFILE" || step === "TOPICS";

/** What is done in a step; every room brings its own. */
export function StepContent({ step, onSaved }: Props) {
  const t = useText();
  const submit = t("welcome.saveAndOn");
  return (
    <Slot>
      {step === "PROFILE" ? <ProfileStep submit={submit} onSaved={onSaved} /> : null}
      {step === "TOPICS" ? <FollowedTopics submit={submit} onSaved={onSaved} /> : null}
      {step === "NOTIFICATIONS" ? <MailPreferences /> : null}
      {step === "GROUP" ? <FirstGroup /> : null}
    </Slot>
  );
}

function FirstGroup() {
  const t = useText();
  const groups = useGroupsHere();
  if (groups && groups.toJoin.length === 0)
    return (
      <EmptyState action={<Link to="/gruppen">{t("places.allGroups")}</Link>}>
        {t("welcome.nothingToJoin")}
      </EmptyState>
    );
  return <GroupsToJoin />;
}
