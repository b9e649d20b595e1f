import { useCommand } from "#platform/web";
import { Button, OrganisationMark, ProblemLine, Time } from "#ui";
import { useState } from "react";
import { Link } from "react-router";
import {
  ConfirmAffiliationDocument,
  RejectAffiliationDocument,
  type PendingAffiliationFragment,
} from "../operations.generated.ts";
import { useText } from "../text.ts";
import { DeskRow, type Answer } from "./desk-row.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";

const REFETCH = ["VerificationDesk", "OrganisationPage"];

/** One person's tie that waits, with the two answers to it; the mail address tells where somebody works. */
export function PendingAffiliation({
  affiliation,
  open,
}: {
  affiliation: PendingAffiliationFragment;
  open: boolean;
}) {
  const t = useText();
  const [refusing, setRefusing] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const confirmation = useCommand(ConfirmAffiliationDocument, { refetch: REFETCH });
  const refusal = useCommand(RejectAffiliationDocument, { refetch: REFETCH });
  const { id, person, organisation, email, requestedAt } = affiliation;
  const { name, jobTitle } = person;
  const confirm = async () => {
    const outcome = await confirmation.run({ affiliationId: id });
    if (outcome.ok) setAnswer("yes");
  };
  const refuse = async (reason: string) => {
    const outcome = await refusal.run({ affiliationId: id, reason });
    if (outcome.ok) {
      setAnswer("no");
      setRefusing(false);
    }
    return outcome;
  };
  return (
    <DeskRow
      open={open || refusing || confirmation.pending}
      said={
        answer && { answer, words: t(answer === "yes" ? "affiliation.CONFIRMED" : "affiliation.REJECTED") }
      }
      title={
        <>
          <Link to={`/personen/${person.id}`}>{name}</Link>
          {jobTitle ? <span className="muted">, {jobTitle}</span> : null}
        </>
      }
      answers={
        <>
          <Button
            pending={confirmation.pending}
            aria-label={t("affiliation.confirmOf", { name })}
            onClick={() => void confirm()}
          >
            {t("affiliation.confirm")}
          </Button>
          <Button
            kind="tertiary"
            aria-label={t("affiliation.rejectOf", { name })}
            onClick={() => setRefusing(true)}
          >
            {t("affiliation.reject")}
          </Button>
        </>
      }
    >
      <p className="meta">
        <OrganisationMark {...organisation} />
      </p>
      <p className="meta">
        {email ? `${email} · ` : null}
        <Time at={requestedAt} as="row" />
      </p>
      {confirmation.problem ? <ProblemLine>{confirmation.problem.message}</ProblemLine> : null}
      <ReasonDialog
        id={`reason-${id}`}
        open={refusing}
        title={t("affiliation.rejectTitle", { name })}
        hint={t("affiliation.rejectHint", { name })}
        pending={refusal.pending}
        problem={refusal.problem}
        onSend={refuse}
        onClose={() => setRefusing(false)}
      >
        {t("affiliation.rejectText", { name, organisation: organisation.name })}
      </ReasonDialog>
    </DeskRow>
  );
}
