export type HintTopic = "inbox" | "thread" | "threads" | "desk" | "group" | "profile";

/** Says that something changed; carries no content. `catchUp` marks the call after a connect: ask for everything. */
export interface Hint {
  topic: HintTopic;
  threadId?: string;
  groupId?: string;
  catchUp?: boolean;
}

const TOPICS: readonly string[] = ["inbox", "thread", "threads", "desk", "group", "profile"];

export function isHint(value: unknown): value is Hint {
  return (
    typeof value === "object" && value !== null && "topic" in value && TOPICS.includes(String(value.topic))
  );
}
