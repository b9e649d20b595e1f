import type { RouteObject } from "react-router";

export const searchRoutes: RouteObject[] = [
  {
    path: "suche",
    lazy: async () => ({ Component: (await import("./page/search-page.tsx")).SearchPage }),
  },
];
