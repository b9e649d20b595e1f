import { useAnnounce } from "#platform/web";
import { focusTitle, ProblemLine, Section, TextButton } from "#ui";
import { useText } from "../text.ts";
import { StepList } from "../welcome/step-list.tsx";
import { STEPS } from "../welcome/steps.tsx";
import { useSteps } from "../welcome/use-steps.ts";

/** For the home page of whoever is new: what is still to settle, until it is, or is put away. */
export function FirstSteps() {
  const t = useText();
  const announce = useAnnounce();
  const { stateOf, finish, pending, problem } = useSteps();
  if (stateOf("ALL") || STEPS.every(({ step }) => stateOf(step))) return null;
  const close = async () => {
    const outcome = await finish("ALL");
    if (!outcome.ok) return;
    focusTitle();
    announce(t("welcome.closed"));
  };
  return (
    <Section
      title={t("welcome.title")}
      end={
        <TextButton disabled={pending} onClick={() => void close()}>
          {t("welcome.close")}
        </TextButton>
      }
    >
      {problem ? <ProblemLine>{problem.message}</ProblemLine> : null}
      <StepList />
    </Section>
  );
}
