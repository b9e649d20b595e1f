import { useFound, type Found } from "#platform/web";
import type { Proposal } from "#ui";
import { ThreadsFoundDocument } from "../operations.generated.ts";

/** The threads that fit the words best. */
export function useThreadsFound(text: string): Found<Proposal> {
  return useFound(ThreadsFoundDocument, text, ({ search }) =>
    search.nodes.map(({ postId, thread }) => ({
      id: thread.id,
      icon: "ask",
      title: thread.title,
      meta: thread.group.name,
      to: `/themen/${thread.id}#beitrag-${postId}`,
    })),
  );
}
