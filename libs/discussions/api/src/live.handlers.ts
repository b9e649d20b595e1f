import { AnswerAccepted, PostAdded, PostChanged, ThreadAsked } from "#discussions/contract";
import type { EventHandlers } from "#platform/jobs";
import type { LiveHub } from "#platform/live";

/** Tells the readers' browsers that a thread or a list has changed. */
export function hintAboutThreads(handlers: EventHandlers, hub: LiveHub): void {
  handlers.on(ThreadAsked, "hint-readers", ({ data: { audienceId, groupId } }) =>
    hub.hintReaders(audienceId, { topic: "threads", groupId }),
  );
  for (const event of [PostAdded, PostChanged, AnswerAccepted])
    handlers.on(event, "hint-readers", ({ data: { audienceId, threadId, groupId } }) =>
      hub.hintReaders(audienceId, { topic: "thread", threadId, groupId }),
    );
}
