import { useFirstSteps } from "#directory/web";
import { usePageTitle } from "#platform/web";
import { Actions, Button, focusTitle, Page, PageHead } from "#ui";
import { useEffect } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { NotFound } from "../errors/not-found.tsx";
import { useText } from "../text.ts";
import { savesItself, StepContent, STEPS, type StepName } from "./steps.tsx";

/** /willkommen/:step */
export function StepPage() {
  const { step: path } = useParams();
  const index = STEPS.findIndex((step) => step.path === path);
  const found = STEPS[index];
  return found ? <OneStep key={found.path} step={found.step} index={index} /> : <NotFound />;
}

function OneStep({ step, index }: { step: StepName; index: number }) {
  const t = useText();
  const navigate = useNavigate();
  const steps = useFirstSteps();
  usePageTitle(t(`welcome.${step}`));
  useEffect(focusTitle, []);
  const next = STEPS[index + 1];
  const goOn = async (skipped: boolean) => {
    const outcome = await steps.finish(step, skipped);
    if (outcome.ok) await navigate(next ? `/willkommen/${next.path}` : "/willkommen");
  };
  return (
    <Page>
      <PageHead
        title={t(`welcome.${step}`)}
        crumb={
          <>
            <Link to="/willkommen">{t("welcome.title")}</Link> <span aria-hidden="true">/</span>{" "}
            {t("welcome.number", { number: index + 1, total: STEPS.length })}
          </>
        }
      />
      <StepContent step={step} onSaved={() => void goOn(false)} />
      <div className="mt5">
        <Actions>
          {savesItself(step) ? null : (
            <Button kind="primary" pending={steps.pending} onClick={() => void goOn(false)}>
              {t(next ? "welcome.on" : "welcome.finish")}
            </Button>
          )}
          {steps.stateOf(step) ? null : (
            <Button kind="tertiary" pending={steps.pending} onClick={() => void goOn(true)}>
              {t("welcome.skip")}
            </Button>
          )}
        </Actions>
      </div>
    </Page>
  );
}
