import type { FieldProblem } from "#platform/web";
import type { ThreadKind } from "../operations.generated.ts";

/** What opens a thread. */
export interface Question {
  kind: ThreadKind;
  groupId: string;
  title: string;
  body: string;
}

const TITLE = { min: 8, max: 160 };
const BODY = 20_000;

/** The server's bounds, known before anything is sent. */
export function missingIn({ groupId, title, body }: Question): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const length = title.trim().length;
  if (!groupId) problems.push({ field: "groupId", code: "REQUIRED" });
  if (length === 0) problems.push({ field: "title", code: "REQUIRED" });
  else if (length < TITLE.min) problems.push({ field: "title", code: "TOO_SHORT", limit: TITLE.min });
  else if (length > TITLE.max) problems.push({ field: "title", code: "TOO_LONG", limit: TITLE.max });
  if (!body.trim()) problems.push({ field: "body", code: "REQUIRED" });
  else if (body.length > BODY) problems.push({ field: "body", code: "TOO_LONG", limit: BODY });
  return problems;
}
