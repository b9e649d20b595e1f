import { useWaitingVerifications } from "#directory/web";
import { OpenQuestions } from "#discussions/web";
import { GroupsAside } from "#groups/web";
import { NewForMe } from "#notifications/web";
import { useLanguage, usePageTitle, useViewer } from "#platform/web";
import { longDate, Page, PageHead, StatusLine, useNow } from "#ui";
import { useText } from "../text.ts";
import { Slot } from "../shell/slot.tsx";
import { AskField } from "./ask-field.tsx";
import { WaitsForYou } from "./waits-for-you.tsx";

const greetingAt = (hour: number) => (hour < 11 ? "home.morning" : hour < 18 ? "home.day" : "home.evening");

/** What is new for me, what waits for me, where do I ask. */
export function HomePage() {
  const t = useText();
  const viewer = useViewer();
  const [language] = useLanguage();
  const now = useNow();
  const waiting = useWaitingVerifications();
  usePageTitle(t("home.title"));
  const affiliation = viewer?.person.affiliation;
  const requests = viewer?.openJoinRequestCount ?? 0;
  const waits = (requests > 0 ? 1 : 0) + waiting.organisations.length + waiting.affiliations.length;
  return (
    <Page
      side={
        <Slot>
          <GroupsAside />
        </Slot>
      }
    >
      <PageHead
        title={t(greetingAt(now.getHours()), { name: viewer?.person.name ?? "" })}
        crumb={longDate(now, language)}
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
      <AskField />
      <WaitsForYou requests={requests} empty={waits === 0} />
      <Slot>
        <NewForMe />
      </Slot>
      <Slot>
        <OpenQuestions />
      </Slot>
    </Page>
  );
}
