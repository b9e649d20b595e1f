import { useCommand } from "#platform/web";
import { ConfirmDialog } from "#ui";
import {
  RejectOrganisationDocument,
  VerifyOrganisationDocument,
  type OrganisationLineFragment,
} from "../operations.generated.ts";
import { useText } from "../text.ts";
import type { Answer } from "./desk-row.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";

const REFETCH = ["VerificationDesk"];

interface Props {
  organisation: OrganisationLineFragment;
  /** Which of the two is being asked. */
  asking: Answer | null;
  onClose: () => void;
  onDone: (answer: Answer) => void;
}

/** Asks once more before an organisation is vouched for or refused, and names its kind: the mistake to catch. */
export function OrganisationDialogs({ organisation, asking, onClose, onDone }: Props) {
  const t = useText();
  const { id, name, kind, locality } = organisation;
  const verification = useCommand(VerifyOrganisationDocument, { refetch: REFETCH });
  const refusal = useCommand(RejectOrganisationDocument, { refetch: REFETCH });
  const verify = async () => {
    const outcome = await verification.run({ organisationId: id });
    if (outcome.ok) onDone("yes");
  };
  const refuse = async (reason: string) => {
    const outcome = await refusal.run({ organisationId: id, reason });
    if (outcome.ok) onDone("no");
    return outcome;
  };
  return (
    <>
      <ConfirmDialog
        open={asking === "yes"}
        title={t("desk.verifyTitle", { name, kind })}
        confirm={t("desk.verify")}
        cancel={t("desk.cancel")}
        pending={verification.pending}
        problem={verification.problem}
        onConfirm={() => void verify()}
        onClose={onClose}
      >
        {t("desk.verifyText", { locality })}
      </ConfirmDialog>
      <ReasonDialog
        id={`reason-${id}`}
        open={asking === "no"}
        title={t("desk.refuseTitle", { name })}
        hint={t("desk.refuseHint")}
        pending={refusal.pending}
        problem={refusal.problem}
        onSend={refuse}
        onClose={onClose}
      >
        {t("desk.refuseText")}
      </ReasonDialog>
    </>
  );
}
