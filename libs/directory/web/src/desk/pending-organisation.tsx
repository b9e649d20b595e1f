import { Button, OrganisationMark, Time } from "#ui";
import { useState } from "react";
import { Link } from "react-router";
import type { VerificationDeskQuery } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { DeskRow, type Answer } from "./desk-row.tsx";
import { OrganisationDialogs } from "./organisation-dialogs.tsx";

type Organisation = NonNullable<VerificationDeskQuery["verificationDesk"]>["organisations"][number];

/** One organisation nobody has checked yet. */
export function PendingOrganisation({ organisation, open }: { organisation: Organisation; open: boolean }) {
  const t = useText();
  const [asking, ask] = useState<Answer | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { id, name, kind, locality, createdAt } = organisation;
  const done = (given: Answer) => {
    setAnswer(given);
    ask(null);
  };
  return (
    <DeskRow
      open={open || asking !== null}
      said={answer && { answer, words: t(answer === "yes" ? "verified" : "desk.refused") }}
      title={
        <OrganisationMark name={name} kind={kind}>
          <Link to={`/organisationen/${id}`}>{name}</Link>
        </OrganisationMark>
      }
      answers={
        <>
          <Button aria-label={t("desk.verifyOf", { name })} onClick={() => ask("yes")}>
            {t("desk.verify")}
          </Button>
          <Button kind="tertiary" aria-label={t("desk.refuseOf", { name })} onClick={() => ask("no")}>
            {t("desk.refuse")}
          </Button>
        </>
      }
    >
      <p className="meta">
        {t(`kind.${kind}`)} · {locality} · <Time at={createdAt} as="row" />
      </p>
      <OrganisationDialogs
        organisation={organisation}
        asking={asking}
        onClose={() => ask(null)}
        onDone={done}
      />
    </DeskRow>
  );
}
