import { directoryRoutes, OwnData, VerificationDesk, VerificationPage } from "#directory/web";
import { discussionRoutes, OwnTopics, ThreadList, TopicAdministration } from "#discussions/web";
import { GroupAdministration, groupRoutes } from "#groups/web";
import { identityRoutes } from "#identity/web";
import { MailPreferences, notificationRoutes } from "#notifications/web";
import { searchRoutes } from "#search/web";
import { lazy } from "react";
import { createBrowserRouter } from "react-router";
import { Broken } from "./errors/broken.tsx";
import { NotFound } from "./errors/not-found.tsx";
import { Start } from "./home/start.tsx";
import { Shell } from "./shell/shell.tsx";
import { Slot } from "./shell/slot.tsx";

const KeySettings = lazy(async () => ({
  default: (await import("./shell/sheets/single-keys.tsx")).KeySettings,
}));

/** All pages; every room brings its own, and apps/web fills their slots. */
export const router = createBrowserRouter([
  {
    path: "/",
    Component: Shell,
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: Broken,
        children: [
          { index: true, handle: { public: true }, Component: Start },
          ...identityRoutes({
            ownData: (
              <Slot>
                <OwnData />
              </Slot>
            ),
          }),
          ...directoryRoutes({
            settings: (
              <Slot>
                <OwnTopics />
                <MailPreferences />
                <KeySettings />
              </Slot>
            ),
            groupAdministration: (
              <Slot>
                <GroupAdministration />
                <TopicAdministration />
              </Slot>
            ),
          }),
          ...groupRoutes({
            threads: (groupId) => (
              <Slot>
                <ThreadList groupId={groupId} />
              </Slot>
            ),
            verificationDesk: (
              <Slot>
                <VerificationDesk />
              </Slot>
            ),
            withoutDesk: (
              <Slot>
                <VerificationPage />
              </Slot>
            ),
          }),
          {
            path: "willkommen",
            lazy: async () => ({ Component: (await import("./welcome/welcome-page.tsx")).WelcomePage }),
          },
          {
            path: "willkommen/:step",
            lazy: async () => ({ Component: (await import("./welcome/step-page.tsx")).StepPage }),
          },
          ...discussionRoutes,
          ...notificationRoutes,
          ...searchRoutes,
          {
            path: "ui-probe/:page?",
            handle: { public: true },
            lazy: async () => ({ Component: (await import("./probe/probe-page.tsx")).ProbePage }),
          },
          { path: "*", handle: { public: true }, Component: NotFound },
        ],
      },
    ],
  },
]);
