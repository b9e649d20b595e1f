import { usePageTitle } from "#platform/web";
import { Page, PageHead, Section, Waiting } from "#ui";
import { useState, type ReactNode } from "react";
import { useLicencesText } from "./text.ts";
import { byLicence, type Licences, type LicensedPackage, useLicences } from "./use-licences.ts";

/** /lizenzen: the product's own licence, and those of everything in it. */
export function LicencesPage() {
  const t = useLicencesText();
  const { licences, error, retry } = useLicences();
  usePageTitle(t("title"));
  return (
    <Page>
      <PageHead title={t("title")}>
        <p className="measure">{t("lead")}</p>
        <p>
          <a href="/licence.txt">{t("own")}</a>
        </p>
      </PageHead>
      <Section title={t("others")}>
        {licences ? <Others {...licences} /> : <Waiting error={error} onRetry={retry} lines={10} />}
      </Section>
    </Page>
  );
}

function Others({ packages, texts }: Licences) {
  const t = useLicencesText();
  return (
    <>
      <p className="measure mt3">{t("othersLead", { count: packages.length })}</p>
      <ul className="mt4">
        {byLicence(packages).map(([licence, some]) => (
          <li key={licence}>
            <Fold title={<b>{t("group", { licence, count: some.length })}</b>}>
              <ul>
                {some.map((each) => (
                  <Licence key={`${each.name}@${each.version}`} of={each} texts={texts} />
                ))}
              </ul>
            </Fold>
          </li>
        ))}
      </ul>
    </>
  );
}

function Licence({ of: { name, version, licence, text }, texts }: { of: LicensedPackage; texts: string[] }) {
  const t = useLicencesText();
  const title = (
    <>
      {name} <span className="muted">{version}</span>
    </>
  );
  return (
    <li>
      <Fold title={title}>
        <p className="licence-text small">{text === null ? t("noText", { licence }) : texts[text]}</p>
      </Fold>
    </li>
  );
}

/** Hundreds of them: what is folded is not on the page. */
function Fold({ title, children }: { title: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="licence" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? children : null}
    </details>
  );
}
