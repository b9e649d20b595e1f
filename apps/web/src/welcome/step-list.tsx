import { useFirstSteps } from "#directory/web";
import { ListRow, RowList, StatusLine } from "#ui";
import { useText } from "../text.ts";
import { STEPS } from "./steps.tsx";

/** The steps with where each stands; every row leads to its page. */
export function StepList({ level }: { level?: 2 | 3 }) {
  const t = useText();
  const { isDone } = useFirstSteps();
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
            <StatusLine {...(isDone(step) ? { icon: "check", tone: "good" } : { icon: "clock" })}>
              {t(isDone(step) ? "welcome.done" : "welcome.open")}
            </StatusLine>
          }
        />
      ))}
    </RowList>
  );
}
