import { usePageTitle } from "#platform/web";
import { NotHere, Page, PageHead, Section, SideSection, WorkPage } from "#ui";
import { useParams } from "react-router";
import { LINE, TITLE } from "./samples.ts";
import { groups } from "./shown.ts";
import { Specimen } from "./specimen.tsx";

/** /ui-probe: every component of libs/ui in every state, for those who build and for the tests that sweep it. */
export function ProbePage() {
  const { page } = useParams();
  usePageTitle("UI");
  if (page === "fehlt") return <NotHere />;
  if (page === "arbeit") return <Work />;
  return (
    <Page
      side={
        <SideSection title={TITLE}>
          <p>{LINE}</p>
        </SideSection>
      }
    >
      <PageHead title="libs/ui" crumb="probe" />
      {Object.entries(groups).map(([name, components]) => (
        <Section key={name} title={`${name}/`}>
          {Object.entries(components).map(([component, states]) => (
            <Specimen key={component} name={component} states={states} />
          ))}
        </Section>
      ))}
    </Page>
  );
}

function Work() {
  return (
    <WorkPage head={<PageHead title={TITLE} />} below={<p>{LINE}</p>}>
      {["list", "evidence", "decision"].map((column) => (
        <Section key={column} title={column}>
          <p>{LINE}</p>
        </Section>
      ))}
    </WorkPage>
  );
}
