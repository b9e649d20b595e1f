import { useCallback } from "react";
import { usePlatformText } from "../text.ts";
import type { CommandProblem, FieldProblem } from "./outcome.ts";

const KNOWN = [
  "REQUIRED",
  "TOO_SHORT",
  "TOO_LONG",
  "NOT_AN_EMAIL",
  "NOT_A_CHOICE",
  "OUTDATED",
  "PASSWORD_TOO_COMMON",
  "NOT_A_COLOUR",
  "CONTRAST_TOO_LOW",
] as const;
type Code = (typeof KNOWN)[number];
const isKnown = (code: string): code is Code => KNOWN.some((known) => known === code);

/** Readable message of one field problem: `fieldMessage({ field, code: "TOO_SHORT", limit: 12 }, "Passwort")`. */
export function useFieldMessage(): (problem: FieldProblem, label: string) => string {
  const t = usePlatformText();
  return useCallback(
    ({ code, limit }, label) => t(`field.${isKnown(code) ? code : "UNKNOWN"}`, { label, limit: limit ?? 0 }),
    [t],
  );
}

/** Messages by field path of an InvalidInput, with the labels the page shows; empty for any other problem. */
export function useFieldErrors(): (
  problem: CommandProblem | null,
  labels: Record<string, string>,
) => Record<string, string> {
  const message = useFieldMessage();
  return useCallback(
    (problem, labels) =>
      Object.fromEntries(
        (problem?.fields ?? []).map((field) => [
          field.field,
          message(field, labels[field.field] ?? field.field),
        ]),
      ),
    [message],
  );
}
