import { useCommand, useViewer } from "#platform/web";
import { Actions, Button, ConfirmDialog, focusTitle, Section, Steps, Time } from "#ui";
import { useState } from "react";
import { Link } from "react-router";
import {
  WithdrawJoinRequestDocument,
  type GroupPartsFragment,
  type OwnJoinRequestFragment,
} from "../operations.generated.ts";
import { PurposeAndRules } from "../parts/group-side.tsx";
import { useText } from "../text.ts";

interface Props {
  group: GroupPartsFragment;
  request: OwnJoinRequestFragment;
  email: string;
  onWithdrawn: () => void;
}

/** What somebody sees whose request waits: how far it is, who decides, the own words, and the way back. */
export function Applicant({ group, request, email, onWithdrawn }: Props) {
  const t = useText();
  const steps = useViewer()?.firstSteps ?? [];
  const stepsOpen = !steps.some(({ step }) => step === "ALL") && steps.length < 3;
  const names = group.moderators.map((person) => person.name).join(", ");
  return (
    <>
      <Section title={t("applicant.title")}>
        <div className="mt5">
          <Steps
            steps={[
              {
                title: t("applicant.asked"),
                detail: <Time at={request.requestedAt} as="day" />,
                state: "done",
              },
              { title: t("applicant.review"), detail: t("applicant.reviewNow"), state: "now" },
              { title: t("applicant.decision"), detail: t("applicant.decisionBy"), state: "ahead" },
            ]}
          />
        </div>
        <p className="mt5 measure">{t(names ? "applicant.who" : "applicant.whoNobody", { names, email })}</p>
        {stepsOpen ? (
          <p className="mt4">
            <Link className="link" to="/willkommen">
              {t("applicant.steps")}
            </Link>
          </p>
        ) : null}
        {request.viewerCan.withdraw ? <Withdraw requestId={request.id} onDone={onWithdrawn} /> : null}
      </Section>
      <Section title={t("applicant.yourText")}>
        <blockquote className="said mt4">
          <p>{request.reason}</p>
        </blockquote>
      </Section>
      <PurposeAndRules group={group} />
    </>
  );
}

function Withdraw({ requestId, onDone }: { requestId: string; onDone: () => void }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const command = useCommand(WithdrawJoinRequestDocument, { refetch: ["MyGroups"] });
  const withdraw = async () => {
    const outcome = await command.run({ joinRequestId: requestId });
    if (!outcome.ok) return;
    onDone();
    focusTitle();
  };
  return (
    <div className="mt4">
      <Actions>
        <Button onClick={() => setAsking(true)}>{t("applicant.withdraw")}</Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={t("applicant.withdrawTitle")}
        confirm={t("applicant.withdraw")}
        cancel={t("cancel")}
        pending={command.pending}
        problem={command.problem}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      >
        {t("applicant.withdrawText")}
      </ConfirmDialog>
    </div>
  );
}
