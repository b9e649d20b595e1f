import { useCommand, useViewer } from "#platform/web";
import { FinishFirstStepDocument, type FirstStep } from "../operations.generated.ts";

/** What of the list that greets people is settled, and how to settle a step; "ALL" puts the list away. */
export function useFirstSteps() {
  const done = useViewer()?.firstStepsDone ?? [];
  const { run, pending, problem } = useCommand(FinishFirstStepDocument);
  return {
    isDone: (step: FirstStep) => done.includes(step),
    finish: (step: FirstStep) => run({ step }),
    pending,
    problem,
  };
}
