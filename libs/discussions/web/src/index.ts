import { lazy } from "react";

export { OpenQuestions } from "./home/open-questions.tsx";
export { discussionRoutes } from "./routes.ts";
/** On every page: sends what was written without a connection. */
export const Outbox = lazy(async () => ({ default: (await import("./reply/outbox.tsx")).Outbox }));
export const ThreadList = lazy(async () => ({
  default: (await import("./list/thread-list.tsx")).ThreadList,
}));
export const FollowedTopics = lazy(async () => ({
  default: (await import("./topics/followed-topics.tsx")).FollowedTopics,
}));
export const TopicAdministration = lazy(async () => ({
  default: (await import("./topics/topic-administration.tsx")).TopicAdministration,
}));
export const OwnTopics = lazy(async () => ({ default: (await import("./topics/own-topics.tsx")).OwnTopics }));
