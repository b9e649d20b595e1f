import { useAnnounce, useCommand, useFields } from "#platform/web";
import { Actions, Button, Form } from "#ui";
import { useState } from "react";
import { RequestAffiliationDocument } from "../operations.generated.ts";
import { OrganisationChoice } from "../organisation/organisation-choice.tsx";
import {
  editedIn,
  emptyDraft,
  missingIn,
  organisationInput,
  type OrganisationDraft,
} from "../organisation/organisation-draft.ts";
import { useText } from "../text.ts";

const REFETCH = ["Profile", "Session"];

/** Says that the viewer belongs to one more organisation. */
export function RequestAffiliation({ onClose }: { onClose: () => void }) {
  const t = useText();
  const announce = useAnnounce();
  const [draft, setDraft] = useState(emptyDraft);
  const command = useCommand(RequestAffiliationDocument, { refetch: REFETCH });
  const form = useFields({
    defaults: { organisation: "", newOrganisation: { kind: "", name: "", locality: "" } },
    labels: {
      organisation: t("registration.organisationSearch"),
      "newOrganisation.kind": t("registration.kind"),
      "newOrganisation.name": t("registration.newName"),
      "newOrganisation.locality": t("registration.locality"),
    },
    required: { organisation: t("registration.organisationMissing") },
    check: () => missingIn(draft),
  });
  const change = (next: OrganisationDraft) => {
    form.edit(...editedIn(draft, next));
    setDraft(next);
  };
  const send = async () => {
    const outcome = await command.run(organisationInput(draft));
    if (!outcome.ok) return outcome;
    announce(t("profile.requested"));
    onClose();
    return outcome;
  };
  return (
    <div className="mt4">
      <Form
        onSubmit={form.submit(send)}
        errors={form.errors}
        problem={command.problem}
        label={t("profile.another")}
      >
        <OrganisationChoice draft={draft} onChange={change} errors={form.standing} />
        <Actions>
          <Button kind="primary" type="submit" pending={command.pending}>
            {t("profile.request")}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t("profile.cancel")}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
