import { tellTabs, useAnnounce, useCommand, useSessionEnd, useViewer } from "#platform/web";
import { Actions, Button, Dialog, ProblemLine, useDates } from "#ui";
import { useState } from "react";
import { ExtendSessionDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** Says in time that the session is about to end, and lets people stay; the text on the page stays either way. */
export function SessionEndDialog() {
  const t = useText();
  const dates = useDates();
  const end = useSessionEnd();
  const viewerId = useViewer()?.id ?? null;
  const announce = useAnnounce();
  const command = useCommand(ExtendSessionDocument);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const at = end?.at.getTime();
  const stay = async () => {
    if (!(await command.run({})).ok) return;
    tellTabs(viewerId);
    announce(t("ends.stays"));
  };
  const dismiss = () => setDismissed(at ?? null);
  return (
    <Dialog
      open={at !== undefined && at !== dismissed}
      title={t("ends.title", { minutes: end?.minutes ?? 0 })}
      onClose={dismiss}
    >
      <div className="form">
        <p>{t("ends.text", { at: end ? dates.clock(end.at) : "" })}</p>
        <p className="kern-sr-only" role="status">
          {t("ends.title", { minutes: end?.minutes ?? 0 })}
        </p>
        {command.problem ? <ProblemLine>{command.problem.message}</ProblemLine> : null}
        <Actions>
          <Button kind="primary" pending={command.pending} data-first onClick={() => void stay()}>
            {t("ends.stay")}
          </Button>
          <Button kind="tertiary" onClick={dismiss}>
            {t("ends.let")}
          </Button>
        </Actions>
      </div>
    </Dialog>
  );
}
