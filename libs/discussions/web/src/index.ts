import { lazy } from "react";

export { discussionRoutes } from "./routes.ts";
export const ThreadList = lazy(async () => ({
  default: (await import("./list/thread-list.tsx")).ThreadList,
}));
export const OpenQuestions = lazy(async () => ({
  default: (await import("./home/open-questions.tsx")).OpenQuestions,
}));
