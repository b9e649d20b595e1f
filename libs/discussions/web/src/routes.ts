import type { RouteObject } from "react-router";

const composer = async () => ({ Component: (await import("./composer/composer-page.tsx")).ComposerPage });

/** All threads, one thread, and where one opens one. */
export const discussionRoutes: RouteObject[] = [
  {
    path: "fragen",
    lazy: async () => ({ Component: (await import("./list/threads-page.tsx")).ThreadsPage }),
  },
  { path: "fragen/stellen", lazy: composer },
  { path: "gruppen/:slug/fragen", lazy: composer },
  {
    path: "themen/:id",
    lazy: async () => ({ Component: (await import("./thread/thread-page.tsx")).ThreadPage }),
  },
];
