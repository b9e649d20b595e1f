import { useAnnounce, useCommand } from "#platform/web";
import { Actions, Button, OrganisationMark, ProblemLine, Time } from "#ui";
import { Link } from "react-router";
import {
  ConfirmAffiliationDocument,
  RejectAffiliationDocument,
  type AffiliationLineFragment,
} from "../operations.generated.ts";
import { useText } from "../text.ts";

const REFETCH = ["VerificationDesk", "OrganisationPage"];

/** One person's tie that waits, with the two answers to it. */
export function PendingAffiliation({ affiliation }: { affiliation: AffiliationLineFragment }) {
  const t = useText();
  const announce = useAnnounce();
  const confirm = useCommand(ConfirmAffiliationDocument, { refetch: REFETCH });
  const reject = useCommand(RejectAffiliationDocument, { refetch: REFETCH });
  const { person, organisation } = affiliation;
  const { name } = person;
  const decide = async (command: typeof confirm | typeof reject, done: "confirmed" | "rejected") => {
    const outcome = await command.run({ affiliationId: affiliation.id });
    if (outcome.ok) announce(t(`affiliation.${done}`, { name }));
  };
  const problem = confirm.problem ?? reject.problem;
  return (
    <li className="row">
      <div>
        <h3 className="row-title">
          <Link to={`/personen/${person.id}`}>{name}</Link>
          {person.jobTitle ? <span className="muted">, {person.jobTitle}</span> : null}
        </h3>
        <p className="meta">
          <OrganisationMark {...organisation} />
        </p>
        <p className="meta">
          <Time at={affiliation.requestedAt} as="row" />
        </p>
        {problem ? <ProblemLine>{problem.message}</ProblemLine> : null}
      </div>
      <div className="act">
        <Actions>
          <Button
            pending={confirm.pending}
            aria-label={t("affiliation.confirmOf", { name })}
            onClick={() => void decide(confirm, "confirmed")}
          >
            {t("affiliation.confirm")}
          </Button>
          <Button
            kind="tertiary"
            pending={reject.pending}
            aria-label={t("affiliation.rejectOf", { name })}
            onClick={() => void decide(reject, "rejected")}
          >
            {t("affiliation.reject")}
          </Button>
        </Actions>
      </div>
    </li>
  );
}
