const partOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** The number under which the server has noted an unexpected error, where the error carries one. */
export function errorNumberOf(error: unknown): string | null {
  const errors = partOf(error, "errors");
  const numbers = Array.isArray(errors)
    ? errors.map((one) => partOf(partOf(one, "extensions"), "correlationId"))
    : [];
  const number = numbers.find((value) => typeof value === "string");
  return typeof number === "string" ? number : null;
}
