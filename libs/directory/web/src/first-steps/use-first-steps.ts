import { useCommand, useViewer } from "#platform/web";
import { FinishFirstStepDocument, type FirstStep } from "../operations.generated.ts";

/** What of the list that greets people is settled, and how to settle a step; "ALL" puts the list away. */
export function useFirstSteps() {
  const settled = useViewer()?.firstSteps ?? [];
  const { run, pending, problem } = useCommand(FinishFirstStepDocument);
  return {
    /** Undefined while it is open. */
    stateOf: (name: FirstStep): "done" | "skipped" | undefined => {
      const found = settled.find(({ step }) => step === name);
      return found && (found.skipped ? "skipped" : "done");
    },
    finish: (step: FirstStep, skipped = false) => run({ step, skipped }),
    pending,
    problem,
  };
}
