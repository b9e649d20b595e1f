import { useHint, usePageTitle } from "#platform/web";
import { Page, PageHead, Section, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { ProfileDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { Affiliations } from "./affiliations.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { VisibilityForm } from "./visibility-form.tsx";

/** /profil: what others see, ties to organisations, and what one has set for oneself (a slot). */
export function ProfilePage({ settings }: { settings: ReactNode }) {
  const t = useText();
  const { data, error, refetch } = useQuery(ProfileDocument);
  usePageTitle(t("profile.title"));
  useHint("profile", () => refetch());
  const viewer = data?.viewer;
  return (
    <Page>
      <PageHead title={t("profile.title")}>
        <p className="measure">{t("profile.lead")}</p>
      </PageHead>
      {viewer ? (
        <>
          <Section title={t("profile.own")}>
            <ProfileForm viewer={viewer} />
          </Section>
          <Section title={t("visibility.title")} id="sichtbarkeit">
            <div className="mt4">
              <VisibilityForm viewer={viewer} />
            </div>
          </Section>
          <Affiliations affiliations={viewer.affiliations} />
        </>
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
      {settings}
    </Page>
  );
}
