import { Choices, TextButton, TextField, type FieldErrors } from "#ui";
import type { OrganisationKind } from "../operations.generated.ts";
import { useText } from "../text.ts";
import type { OrganisationDraft } from "./organisation-draft.ts";

const KINDS: OrganisationKind[] = ["COMPANY", "INSTITUTION", "AUTHORITY"];

interface Props {
  draft: OrganisationDraft;
  onChange: (draft: OrganisationDraft) => void;
  errors: FieldErrors;
}

/** Kind, name and place of an organisation nobody has entered yet. */
export function NewOrganisation({ draft, onChange, errors }: Props) {
  const t = useText();
  const fresh = draft.fresh ?? { kind: "", name: "", locality: "" };
  const set = (change: Partial<typeof fresh>) => onChange({ ...draft, fresh: { ...fresh, ...change } });
  return (
    <>
      <Choices
        name="newOrganisation.kind"
        label={t("registration.kind")}
        error={errors["newOrganisation.kind"]}
        chosen={fresh.kind}
        onChange={(event) => set({ kind: KINDS.find((kind) => kind === event.target.value) ?? "" })}
        options={KINDS.map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          hint: t(`registration.kindHint.${kind}`),
        }))}
      />
      <TextField
        name="newOrganisation.name"
        label={t("registration.newName")}
        hint={t("registration.newNameHint")}
        error={errors["newOrganisation.name"]}
        value={fresh.name}
        onChange={(event) => set({ name: event.target.value })}
        autoComplete="organization"
      />
      <TextField
        name="newOrganisation.locality"
        label={t("registration.locality")}
        error={errors["newOrganisation.locality"]}
        value={fresh.locality}
        onChange={(event) => set({ locality: event.target.value })}
        autoComplete="address-level2"
      />
      <p>
        <TextButton onClick={() => onChange({ ...draft, fresh: null })}>
          {t("registration.organisationBack")}
        </TextButton>
      </p>
    </>
  );
}
