import { Actor, type UnitOfWork } from "#kernel";
import { AnswerAccepted, PostAdded, PostChanged, ThreadAsked } from "#discussions/contract";
import { Audiences } from "#groups/contract";
import type { EventHandlers } from "#platform/jobs";
import type { Hint, LiveHub } from "#platform/live";

/**
 * Tells the readers' browsers that a thread or a list has changed. The frame leaves while the unit holds the audience:
 * whoever loses access meanwhile has their removal confirmed after it, and gets none later.
 */
export function hintAboutThreads(handlers: EventHandlers, hub: LiveHub, work: UnitOfWork): void {
  type Where = Pick<ThreadAsked["data"], "threadId" | "groupId" | "audienceId">;
  const hint = ({ audienceId }: Where, frame: Hint) =>
    work.read(Actor.system("deliver-event"), async (unit) =>
      hub.hint(await unit.port(Audiences).readersOf(audienceId), frame),
    );
  handlers.on(ThreadAsked, "hint-readers", ({ data }) =>
    hint(data, { topic: "threads", groupId: data.groupId }),
  );
  for (const event of [PostAdded, PostChanged, AnswerAccepted])
    handlers.on(event, "hint-readers", ({ data }) =>
      hint(data, { topic: "thread", threadId: data.threadId, groupId: data.groupId }),
    );
}
