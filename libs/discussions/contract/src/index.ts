export { AnswerAccepted, PostAdded, PostChanged, ThreadAsked, ThreadRead } from "./events.ts";
export { Threads, type ThreadSummary, type PostSummary } from "./threads.ts";
