import { useDebounced } from "#platform/web";
import { Combobox, fieldId, OrganisationMark, ProblemLine, TextButton, type FieldErrors } from "#ui";
import { skipToken, useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { OrganisationMatchesDocument, type OrganisationLineFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { NewOrganisation } from "./new-organisation.tsx";
import type { OrganisationDraft } from "./organisation-draft.ts";

interface Props {
  draft: OrganisationDraft;
  onChange: (draft: OrganisationDraft) => void;
  errors: FieldErrors;
}

/** Finds an organisation that is there while one types, or takes a new one; the focus follows from one to the other. */
export function OrganisationChoice(props: Props) {
  const { picked, fresh } = props.draft;
  const shown = fresh ? "fresh" : picked ? "picked" : "search";
  const before = useRef(shown);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (before.current !== shown) box.current?.querySelector<HTMLElement>("input, button")?.focus();
    before.current = shown;
  }, [shown]);
  return (
    <div className="fields" ref={box}>
      {fresh ? (
        <NewOrganisation {...props} />
      ) : picked ? (
        <Picked {...props} picked={picked} />
      ) : (
        <Search {...props} />
      )}
    </div>
  );
}

function Search({ draft, onChange, errors }: Props) {
  const t = useText();
  const text = useDebounced(draft.text.trim());
  const searching = text.length > 1;
  const { data, previousData } = useQuery(
    OrganisationMatchesDocument,
    searching ? { variables: { text }, fetchPolicy: "cache-first" } : skipToken,
  );
  const matches = searching ? (data ?? previousData)?.organisationMatches : undefined;
  const takeNew = () => onChange({ ...draft, fresh: { kind: "", name: draft.text.trim(), locality: "" } });

  return (
    <div>
      <Combobox
        name="organisation"
        label={t("registration.organisationSearch")}
        hint={t("registration.organisationSearchHint")}
        error={errors["organisation"]}
        text={draft.text}
        onText={(typed) => onChange({ ...draft, text: typed })}
        items={matches ?? null}
        itemKey={(item) => item.id}
        itemLabel={(item) => (
          <>
            <OrganisationMark {...item} />
            <span className="muted"> · {item.locality}</span>
          </>
        )}
        onPick={(picked) => onChange({ ...draft, picked, text: picked.name })}
        otherwise={{ label: t("registration.organisationNew"), onPick: takeNew }}
      />
      <p className="mt2">
        <TextButton onClick={takeNew}>{t("registration.organisationNew")}</TextButton>
      </p>
    </div>
  );
}

function Picked({ draft, onChange, picked, errors }: Props & { picked: OrganisationLineFragment }) {
  const t = useText();
  return (
    <div className="picked">
      <span>
        <OrganisationMark {...picked} />
        <span className="muted"> · {picked.locality}</span>
      </span>
      <TextButton id={fieldId("organisation")} onClick={() => onChange({ ...draft, picked: null })}>
        {t("registration.organisationChange")}
      </TextButton>
      {errors["organisation"] ? <ProblemLine>{errors["organisation"]}</ProblemLine> : null}
    </div>
  );
}
