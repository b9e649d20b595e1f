import { lazy } from "react";

export { discussionRoutes } from "./routes.ts";
export const ThreadList = lazy(async () => ({
  default: (await import("./list/thread-list.tsx")).ThreadList,
}));
export const OpenQuestions = lazy(async () => ({
  default: (await import("./home/open-questions.tsx")).OpenQuestions,
}));
export const FollowedTopics = lazy(async () => ({
  default: (await import("./topics/followed-topics.tsx")).FollowedTopics,
}));
export const TopicAdministration = lazy(async () => ({
  default: (await import("./topics/topic-administration.tsx")).TopicAdministration,
}));
export const OwnTopics = lazy(async () => ({ default: (await import("./topics/own-topics.tsx")).OwnTopics }));
