import { ListRow, Time } from "#ui";
import { useText } from "../text.ts";
import { SHOWN, useWaitingVerifications } from "./use-waiting-verifications.ts";

/** The first rows of it, for the home page's "waits for you". */
export function WaitingVerifications() {
  const t = useText();
  const { organisations, affiliations } = useWaitingVerifications();
  return (
    <>
      {affiliations.slice(0, SHOWN).map(({ id, person, organisation, requestedAt }) => (
        <ListRow
          key={id}
          to={`/organisationen/${organisation.id}`}
          title={t("desk.homeAffiliation", { name: person.name })}
          meta={organisation.name}
          end={<Time at={requestedAt} as="row" />}
        />
      ))}
      {organisations.slice(0, SHOWN).map(({ id, name, kind, locality, createdAt }) => (
        <ListRow
          key={id}
          to={`/organisationen/${id}`}
          title={t("desk.homeOrganisation", { name })}
          meta={`${t(`kind.${kind}`)} · ${locality}`}
          end={<Time at={createdAt} as="row" />}
        />
      ))}
    </>
  );
}
