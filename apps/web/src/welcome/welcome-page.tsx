import { usePageTitle, useRegion, useViewer } from "#platform/web";
import { Actions, ButtonLink, Page, PageHead } from "#ui";
import { Link } from "react-router";
import { useText } from "../text.ts";
import { StepList } from "./step-list.tsx";
import { STEPS } from "./steps.tsx";
import { useSteps } from "./use-steps.ts";

/** /willkommen: what one settles at the beginning, in any order, or not at all. */
export function WelcomePage() {
  const t = useText();
  const viewer = useViewer();
  const region = useRegion();
  const { stateOf } = useSteps();
  usePageTitle(t("welcome.title"));
  const next = STEPS.find(({ step }) => !stateOf(step));
  return (
    <Page>
      <PageHead title={t("welcome.hello", { name: viewer?.person.name ?? "" })}>
        <p className="measure">{t("welcome.lead", { region: region?.name ?? "" })}</p>
      </PageHead>
      <StepList level={2} />
      <div className="mt5">
        <Actions>
          {next ? (
            <ButtonLink kind="primary" to={`/willkommen/${next.path}`}>
              {t(next === STEPS[0] ? "welcome.begin" : "welcome.goOn")}
            </ButtonLink>
          ) : (
            <ButtonLink kind="primary" to="/">
              {t("welcome.toStart")}
            </ButtonLink>
          )}
          {next ? (
            <ButtonLink kind="tertiary" to="/">
              {t("welcome.later")}
            </ButtonLink>
          ) : null}
        </Actions>
      </div>
      <p className="mt5 small muted measure">
        {t("welcome.help")}{" "}
        <Link className="link" to="/hilfe">
          {t("mast.help")}
        </Link>
      </p>
    </Page>
  );
}
