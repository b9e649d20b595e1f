import { Actions, Button, focusTitle, StatusLine } from "#ui";
import { useState } from "react";
import type { Answer } from "../desk/desk-row.tsx";
import { OrganisationDialogs } from "../desk/organisation-dialogs.tsx";
import type { OrganisationLineFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  organisation: OrganisationLineFragment;
  /** Nobody has checked it yet, and the viewer may. */
  open: boolean;
  onRefused: (name: string) => void;
}

/** The act of saying that an organisation is what it says, or is not, with its consequence in words. */
export function VerifyOrganisation({ organisation, open, onRefused }: Props) {
  const t = useText();
  const [asking, ask] = useState<Answer | null>(null);
  const [verified, setVerified] = useState(false);
  const { name } = organisation;
  const done = (answer: Answer) => {
    ask(null);
    if (answer === "no") return onRefused(name);
    setVerified(true);
    focusTitle();
  };
  return (
    <div className="stack">
      <div role="status">
        {verified ? (
          <StatusLine icon="check" tone="good">
            {t("organisation.verifyDone", { name })}
          </StatusLine>
        ) : null}
      </div>
      {open && !verified ? (
        <>
          <p className="small muted measure">{t("organisation.verifyHint")}</p>
          <Actions>
            <Button kind="primary" icon="verified" onClick={() => ask("yes")}>
              {t("desk.verify")}
            </Button>
            <Button kind="tertiary" onClick={() => ask("no")}>
              {t("desk.refuse")}
            </Button>
          </Actions>
        </>
      ) : null}
      <OrganisationDialogs
        organisation={organisation}
        asking={asking}
        onClose={() => ask(null)}
        onDone={done}
      />
    </div>
  );
}
