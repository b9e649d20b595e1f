import { problemIn, type FieldProblem } from "#platform/web";
import type { ThreadKind } from "../operations.generated.ts";

/** What opens a thread. */
export interface Question {
  kind: ThreadKind;
  groupId: string;
  title: string;
  body: string;
  topicIds: readonly string[];
}

export const TITLE = { required: true, min: 8, max: 160 };
const BODY = { required: true, min: 2, max: 20_000 };

/** The server's bounds, known before anything is sent. */
export function missingIn({ groupId, title, body }: Question): FieldProblem[] {
  return [
    problemIn("groupId", groupId, { required: true }),
    problemIn("title", title, TITLE),
    problemIn("body", body, BODY),
  ].filter((problem) => problem !== null);
}
