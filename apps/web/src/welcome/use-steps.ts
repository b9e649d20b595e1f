import { useFirstSteps } from "#directory/web";
import { useGroupsHere } from "#groups/web";

/** Where each step stands; whoever has asked for a group, or is in one, has settled that step. */
export function useSteps() {
  const steps = useFirstSteps();
  const asked = useGroupsHere()?.asked ?? false;
  const stateOf: typeof steps.stateOf = (step) => (step === "GROUP" && asked ? "done" : steps.stateOf(step));
  return { ...steps, stateOf };
}
