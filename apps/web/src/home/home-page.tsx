import { useImprintMissing, useWaitingVerifications } from "#directory/web";
import { OpenQuestions } from "#discussions/web";
import { GroupsAside, GroupsToJoin, useGroupsHere } from "#groups/web";
import { NewForMe } from "#notifications/web";
import { usePageTitle, useViewer } from "#platform/web";
import { Page, PageHead, StatusLine, useDates, useNow } from "#ui";
import { useText } from "../text.ts";
import { AskField } from "./ask-field.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { SetUp } from "./set-up.tsx";
import { WaitsForYou } from "./waits-for-you.tsx";

const greetingAt = (hour: number) => (hour < 11 ? "home.morning" : hour < 18 ? "home.day" : "home.evening");

/** What is new for me, what waits for me, where do I ask. */
export function HomePage() {
  const t = useText();
  const viewer = useViewer();
  const dates = useDates();
  const now = useNow();
  const waiting = useWaitingVerifications();
  usePageTitle(t("home.title"));
  const affiliation = viewer?.person.affiliation;
  const requests = viewer?.openJoinRequestCount ?? 0;
  const waits = requests + waiting.organisations.length + waiting.affiliations.length;
  const groups = useGroupsHere();
  const imprintMissing = useImprintMissing();
  const ready = !groups || (groups.network && groups.closed && groups.moderated && !imprintMissing);
  return (
    <Page side={<GroupsAside />}>
      <PageHead
        title={t(greetingAt(dates.hour(now)), { name: viewer?.person.name ?? "" })}
        crumb={dates.long(now)}
      >
        <p>
          {t("home.unread", { count: viewer?.unreadNotificationCount ?? 0 })}{" "}
          {t("home.waits", { count: waits })}
        </p>
        {affiliation?.state === "PENDING" ? (
          <p>
            <StatusLine icon="clock" tone="warn">
              {t("home.unconfirmed", { name: affiliation.organisation.name })}
            </StatusLine>
          </p>
        ) : null}
      </PageHead>
      {groups && !groups.mayAsk ? null : <AskField />}
      {viewer?.administrator && !ready ? <SetUp groups={groups} imprintMissing={imprintMissing} /> : null}
      <FirstSteps />
      <GroupsToJoin />
      <WaitsForYou requests={requests} empty={waits === 0} cut={waiting.cut} />
      <NewForMe />
      <OpenQuestions />
    </Page>
  );
}
