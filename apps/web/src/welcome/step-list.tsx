import { useSteps } from "./use-steps.ts";
import { ListRow, RowList, StatusLine } from "#ui";
import { useText } from "../text.ts";
import { STEPS } from "./steps.tsx";

const LOOK = {
  done: { icon: "check", tone: "good" },
  skipped: { icon: "info" },
  open: { icon: "clock" },
} as const;

/** The steps with where each stands; every row leads to its page. */
export function StepList({ level }: { level?: 2 | 3 }) {
  const t = useText();
  const { stateOf } = useSteps();
  return (
    <RowList label={t("welcome.title")}>
      {STEPS.map(({ path, step }) => (
        <ListRow
          key={step}
          level={level}
          to={`/willkommen/${path}`}
          title={t(`welcome.${step}`)}
          meta={t(`welcome.${step}Text`)}
          end={
            <StatusLine {...LOOK[stateOf(step) ?? "open"]}>
              {t(`welcome.${stateOf(step) ?? "open"}`)}
            </StatusLine>
          }
        />
      ))}
    </RowList>
  );
}
