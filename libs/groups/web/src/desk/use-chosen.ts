import { useState } from "react";

/**
 * Which request stands beside the list: the one of the address, else the oldest. The oldest stays once it was shown:
 * when somebody else decides it, no other person may slip into its place under the reader's hands.
 */
export function useChosen(
  id: string | undefined,
  oldest: string | undefined,
): [chosen: string | undefined, pin: (id: string | undefined) => void] {
  const [pinned, pin] = useState<string>();
  if (id && pinned) pin(undefined);
  if (!id && !pinned && oldest) pin(oldest);
  return [id ?? pinned ?? oldest, pin];
}
