import { useCommand } from "#platform/web";
import { useEffect, useRef, useState } from "react";
import { ConfirmRegistrationDocument } from "../operations.generated.ts";

export type LinkState = "asking" | "good" | "spent";

/** Whether the mailed link still counts, asked before anybody types a password: without one nothing is redeemed. */
export function useLinkCheck(token: string | null): [LinkState, spend: () => void] {
  const probe = useCommand(ConfirmRegistrationDocument);
  const asked = useRef(false);
  const [state, setState] = useState<LinkState>("asking");
  useEffect(() => {
    if (!token || asked.current) return;
    asked.current = true;
    void probe
      .run({ token, password: "" })
      .then((outcome) => setState(!outcome.ok && outcome.problem.code === "NOT_FOUND" ? "spent" : "good"));
  }, [token, probe]);
  return [state, () => setState("spent")];
}
