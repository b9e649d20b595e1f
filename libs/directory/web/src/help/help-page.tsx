import { usePageTitle } from "#platform/web";
import { Page, PageHead, Section } from "#ui";
import { useHelpText } from "./text.ts";

const QUESTIONS = [
  "who",
  "mail",
  "verified",
  "affiliation",
  "network",
  "join",
  "public",
  "data",
  "mails",
  "password",
  "own",
] as const;

/** /hilfe */
export function HelpPage() {
  const t = useHelpText();
  usePageTitle(t("title"));
  return (
    <Page>
      <PageHead title={t("title")}>
        <p>{t("lead")}</p>
      </PageHead>
      {QUESTIONS.map((question) => (
        <Section key={question} id={question} title={t(`questions.${question}`)}>
          <p className="measure mt3">{t(`questions.${question}Text`)}</p>
        </Section>
      ))}
    </Page>
  );
}
