import type { RouteObject } from "react-router";

export const notificationRoutes: RouteObject[] = [
  {
    path: "eingang",
    lazy: async () => ({ Component: (await import("./inbox/inbox-page.tsx")).InboxPage }),
  },
];
