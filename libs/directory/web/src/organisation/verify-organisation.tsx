import { useAnnounce, useCommand } from "#platform/web";
import { Actions, Button, ProblemLine } from "#ui";
import { VerifyOrganisationDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

const REFETCH = ["VerificationDesk"];

/** The act of saying that an organisation is what it says, with its consequence in words. */
export function VerifyOrganisation({ organisation }: { organisation: { id: string; name: string } }) {
  const t = useText();
  const announce = useAnnounce();
  const command = useCommand(VerifyOrganisationDocument, { refetch: REFETCH });
  const verify = async () => {
    const outcome = await command.run({ organisationId: organisation.id });
    if (outcome.ok) announce(t("organisation.verifyDone", { name: organisation.name }));
  };
  return (
    <div className="stack">
      <p className="small muted measure">{t("organisation.verifyHint")}</p>
      <Actions>
        <Button kind="primary" icon="verified" pending={command.pending} onClick={() => void verify()}>
          {t("organisation.verify")}
        </Button>
      </Actions>
      {command.problem ? <ProblemLine>{command.problem.message}</ProblemLine> : null}
    </div>
  );
}
