import type { FieldProblem } from "../command/outcome.ts";

/** What a field must hold before anything is sent; the same bounds as the server's. */
export interface Rule {
  required?: boolean;
  min?: number;
  max?: number;
  email?: boolean;
}

/** What is wrong with a value, or null. Lengths count characters as the server does, so an emoji is one. */
export function problemIn(field: string, value: unknown, rule: Rule | undefined): FieldProblem | null {
  const text = typeof value === "string" ? value.trim() : value;
  const { required, email, min, max } = rule ?? {};
  if (!text) return required ? { field, code: "REQUIRED" } : null;
  if (typeof text !== "string") return null;
  const length = [...text].length;
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return { field, code: "NOT_AN_EMAIL" };
  if (min && length < min) return { field, code: "TOO_SHORT", limit: min };
  if (max && length > max) return { field, code: "TOO_LONG", limit: max };
  return null;
}
