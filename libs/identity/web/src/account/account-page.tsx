import { usePageTitle } from "#platform/web";
import { Page, PageHead, Section, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { AccountDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { EmailForm } from "./email-form.tsx";
import { PasswordForm } from "./password-form.tsx";
import { Sessions } from "./sessions.tsx";

/** /konto: how one signs in, and where one is signed in; what is stored about one, and the end of it (a slot). */
export function AccountPage({ ownData }: { ownData: ReactNode }) {
  const t = useText();
  const { data, error, refetch } = useQuery(AccountDocument);
  usePageTitle(t("account.title"));
  const viewer = data?.viewer;
  return (
    <Page>
      <PageHead title={t("account.title")}>
        <p className="measure">{t("account.lead")}</p>
      </PageHead>
      {viewer ? (
        <>
          <Section title={t("account.password")}>
            <div className="mt4">
              <PasswordForm />
            </div>
          </Section>
          <Section title={t("email")}>
            <EmailForm email={viewer.email} />
          </Section>
          <Sessions sessions={viewer.sessions} />
        </>
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
      {ownData}
    </Page>
  );
}
