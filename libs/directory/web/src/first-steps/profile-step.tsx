import { useRegion } from "#platform/web";
import { Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { ProfileDocument } from "../operations.generated.ts";
import { OwnAffiliation } from "../profile/own-affiliation.tsx";
import { ProfileForm } from "../profile/profile-form.tsx";
import { useText } from "../text.ts";

/** For the first steps: where one is, for which organisation one is here, and what others shall know. */
export function ProfileStep({ submit, onSaved }: { submit: string; onSaved: () => void }) {
  const t = useText();
  const region = useRegion();
  const { data, error, refetch } = useQuery(ProfileDocument);
  const viewer = data?.viewer;
  if (!viewer) return <Waiting error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <p className="measure">{t("firstSteps.region", { name: region?.name ?? "" })}</p>
      <ul className="mt3">
        {viewer.affiliations.map((affiliation) => (
          <OwnAffiliation key={affiliation.id} affiliation={affiliation} />
        ))}
      </ul>
      <div className="mt5">
        <ProfileForm viewer={viewer} submit={submit} onSaved={onSaved} />
      </div>
    </>
  );
}
