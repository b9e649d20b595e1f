import { usePageTitle, useRegion } from "#platform/web";
import { Actions, AudienceLine, ButtonLink, KindIcon, useTitleFocus } from "#ui";
import { Band } from "./band.tsx";
import { ExampleThread } from "./example-thread.tsx";
import { useLandingText } from "./text.ts";

/** `/` for visitors: promise, steps, who takes part. Nothing of any thread is public. */
export function LandingPage() {
  const t = useLandingText();
  const region = useRegion();
  const heading = useTitleFocus();
  usePageTitle(t("title"));
  const place = region ? t("ofRegion", { name: region.name }) : t("ofNoRegion");
  return (
    <main id="inhalt" className="landing">
      <div className="wide hero">
        <div>
          <h1 tabIndex={-1} ref={heading}>
            {t("promise")}
          </h1>
          <p className="lead">{t("lead", { region: place })}</p>
          <Actions>
            <ButtonLink kind="primary" to="/registrieren">
              {t("register")}
            </ButtonLink>
            <ButtonLink to="/anmelden">{t("signIn")}</ButtonLink>
          </Actions>
          <div className="mt5">
            <AudienceLine>{t("closed")}</AudienceLine>
          </div>
        </div>
        <ExampleThread />
      </div>
      <Band
        title={t("steps.title")}
        ordered
        items={[
          { mark: <span className="num">1</span>, title: t("steps.one"), text: t("steps.oneText") },
          { mark: <span className="num">2</span>, title: t("steps.two"), text: t("steps.twoText") },
          { mark: <span className="num">3</span>, title: t("steps.three"), text: t("steps.threeText") },
        ]}
      />
      <Band
        title={t("who.title")}
        items={[
          { mark: <KindIcon kind="COMPANY" />, title: t("who.companies"), text: t("who.companiesText") },
          {
            mark: <KindIcon kind="AUTHORITY" />,
            title: t("who.authorities"),
            text: t("who.authoritiesText"),
          },
          {
            mark: <KindIcon kind="INSTITUTION" />,
            title: t("who.institutions"),
            text: t("who.institutionsText"),
          },
        ]}
      />
      <Band
        title={t("what.title")}
        items={[
          { title: t("what.before"), text: t("what.beforeText") },
          { title: t("what.recognition"), text: t("what.recognitionText") },
          { title: t("what.after"), text: t("what.afterText") },
        ]}
      >
        <div className="mt6">
          <Actions>
            <ButtonLink kind="primary" to="/registrieren">
              {t("register")}
            </ButtonLink>
          </Actions>
        </div>
      </Band>
    </main>
  );
}
