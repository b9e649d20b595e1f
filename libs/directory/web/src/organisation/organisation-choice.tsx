import { Combobox, OrganisationMark, TextButton, type FieldErrors } from "#ui";
import { skipToken, useQuery } from "@apollo/client/react";
import { OrganisationMatchesDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { NewOrganisation } from "./new-organisation.tsx";
import type { OrganisationDraft } from "./organisation-draft.ts";
import { useDebounced } from "./use-debounced.ts";

interface Props {
  draft: OrganisationDraft;
  onChange: (draft: OrganisationDraft) => void;
  errors: FieldErrors;
}

/** Finds an organisation that is there while one types, or takes a new one. */
export function OrganisationChoice({ draft, onChange, errors }: Props) {
  const t = useText();
  const text = useDebounced(draft.text.trim());
  const searching = !draft.picked && !draft.fresh && text.length > 1;
  const { data, previousData } = useQuery(
    OrganisationMatchesDocument,
    searching ? { variables: { text }, fetchPolicy: "cache-first" } : skipToken,
  );
  const matches = searching ? ((data ?? previousData)?.organisationMatches ?? []) : [];

  if (draft.fresh) return <NewOrganisation draft={draft} onChange={onChange} errors={errors} />;
  if (draft.picked)
    return (
      <div className="picked">
        <span>
          <OrganisationMark {...draft.picked} />
          <span className="muted"> · {draft.picked.locality}</span>
        </span>
        <TextButton onClick={() => onChange({ ...draft, picked: null })}>
          {t("registration.organisationChange")}
        </TextButton>
      </div>
    );
  return (
    <div>
      <Combobox
        name="organisationId"
        label={t("registration.organisationSearch")}
        hint={t("registration.organisationSearchHint")}
        error={errors["organisationId"]}
        text={draft.text}
        onText={(typed) => onChange({ ...draft, text: typed })}
        items={matches}
        itemKey={(item) => item.id}
        itemLabel={(item) => (
          <>
            <OrganisationMark {...item} />
            <span className="muted"> · {item.locality}</span>
          </>
        )}
        onPick={(picked) => onChange({ ...draft, picked, text: picked.name })}
      />
      <p className="mt2">
        <TextButton
          onClick={() => onChange({ ...draft, fresh: { kind: "", name: draft.text.trim(), locality: "" } })}
        >
          {t("registration.organisationNew")}
        </TextButton>
      </p>
    </div>
  );
}
