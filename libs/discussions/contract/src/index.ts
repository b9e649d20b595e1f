export { AnswerAccepted, PostAdded, PostChanged, ThreadAsked } from "./events.ts";
export { Threads, type ThreadSummary, type PostSummary } from "./threads.ts";
