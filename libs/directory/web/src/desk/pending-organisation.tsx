import { useAnnounce, useCommand } from "#platform/web";
import { Button, OrganisationMark, ProblemLine, Time } from "#ui";
import { Link } from "react-router";
import { VerifyOrganisationDocument, type VerificationDeskQuery } from "../operations.generated.ts";
import { useText } from "../text.ts";

const REFETCH = ["VerificationDesk"];
type Organisation = NonNullable<VerificationDeskQuery["verificationDesk"]>["organisations"][number];

/** One organisation nobody has checked yet. */
export function PendingOrganisation({ organisation }: { organisation: Organisation }) {
  const t = useText();
  const announce = useAnnounce();
  const command = useCommand(VerifyOrganisationDocument, { refetch: REFETCH });
  const { id, name, kind } = organisation;
  const verify = async () => {
    const outcome = await command.run({ organisationId: id });
    if (outcome.ok) announce(t("organisation.verifyDone", { name }));
  };
  return (
    <li className="row">
      <div>
        <h3 className="row-title">
          <OrganisationMark name={name} kind={kind}>
            <Link to={`/organisationen/${id}`}>{name}</Link>
          </OrganisationMark>
        </h3>
        <p className="meta">
          {t(`kind.${kind}`)} · {organisation.locality} · <Time at={organisation.createdAt} as="row" />
        </p>
        {command.problem ? <ProblemLine>{command.problem.message}</ProblemLine> : null}
      </div>
      {organisation.viewerCan.verify ? (
        <div className="act">
          <Button
            pending={command.pending}
            aria-label={t("desk.verifyOf", { name })}
            onClick={() => void verify()}
          >
            {t("desk.verify")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
