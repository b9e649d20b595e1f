import { isKey, problemIn, useCommand, useFieldErrors, type FieldProblem } from "#platform/web";
import { Button, Choices, fieldId, ProblemLine, TextArea } from "#ui";
import { useState, type FormEvent, type KeyboardEvent } from "react";
import {
  ApproveJoinRequestDocument,
  RejectJoinRequestDocument,
  type RequestFileFragment,
} from "../operations.generated.ts";
import { useText } from "../text.ts";
import { ReasonTemplates } from "./reason-templates.tsx";

export type Choice = "approve" | "reject";

const NOTE = { max: 2000 };
const REASON = { required: true, min: 10, max: 2000 };

interface Props {
  request: RequestFileFragment;
  implicit: boolean;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  /** Decided here or by somebody else: what to say about it. */
  onDecided: (words: string) => void;
  /** Out of the form, where single keys act again. */
  onLeave: () => void;
}

/** Choice, template, editable reason, consequence in words, one button that names the act. */
export function Decision({ request, implicit, choice, onChoice, onDecided, onLeave }: Props) {
  const t = useText();
  const [note, setNote] = useState("");
  const [reason, setReason] = useState("");
  const [own, setOwn] = useState<FieldProblem | null>(null);
  const approval = useCommand(ApproveJoinRequestDocument, { refetch: ["DeskDecided"] });
  const rejection = useCommand(RejectJoinRequestDocument, { refetch: ["DeskDecided"] });
  const approving = choice === "approve";
  const command = approving ? approval : rejection;
  const { name } = request.person;
  const group = request.group.name;
  const invalid = own && { code: "INVALID_INPUT", message: "", fields: [own] };
  const errors = useFieldErrors()(invalid ?? command.problem, {
    reason: t("desk.reason"),
    note: t("desk.note"),
  });

  const send = async () => {
    const problem = approving ? problemIn("note", note, NOTE) : problemIn("reason", reason, REASON);
    setOwn(problem);
    if (problem) return document.getElementById(fieldId(problem.field))?.focus();
    const target = { joinRequestId: request.id, version: request.version };
    const outcome = approving
      ? await approval.run({ ...target, note: note.trim() || null })
      : await rejection.run({ ...target, reason: reason.trim() });
    if (outcome.ok) return onDecided(t(approving ? "desk.approved" : "desk.rejected", { name }));
    const { code, decidedBy } = outcome.problem;
    if (decidedBy) onDecided(t("desk.alreadyBy", { name: decidedBy }));
    else if (code === "REQUEST_WITHDRAWN") onDecided(t("desk.already"));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!command.pending) void send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isKey("send", event.nativeEvent) && !command.pending) void send();
    if (isKey("leave", event.nativeEvent)) onLeave();
  };
  return (
    <form
      className={implicit ? "decide implicit" : "decide"}
      aria-label={t("desk.decision")}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <h2>{t("desk.decision")}</h2>
      <Choices
        name="decision"
        label={t("desk.how")}
        hiddenLegend
        options={[
          { value: "approve", label: t("desk.approve"), shortcut: "A" },
          { value: "reject", label: t("desk.reject"), shortcut: "R" },
        ]}
        chosen={choice}
        onChange={(event) => onChoice(event.target.value === "reject" ? "reject" : "approve")}
      />
      {approving ? (
        <TextArea
          key="note"
          name="note"
          label={t("desk.note")}
          hint={t("desk.readsThis", { name })}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={errors.note}
          rows={4}
          data-first="approve"
        />
      ) : (
        <>
          <ReasonTemplates reason={reason} onReason={setReason} />
          <TextArea
            key="reason"
            name="reason"
            label={t("desk.reason")}
            hint={t("desk.readsThis", { name })}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={errors.reason}
            rows={7}
            data-first="reject"
          />
        </>
      )}
      {command.problem && !command.problem.fields?.length ? (
        <ProblemLine>{command.problem.message}</ProblemLine>
      ) : null}
      <div className="stack">
        <Button kind="primary" type="submit" pending={command.pending}>
          {t(approving ? "desk.approveButton" : "desk.rejectButton")}
        </Button>
        <p className="small muted">
          {t(approving ? "desk.approveMeans" : "desk.rejectMeans", { name, group })}
        </p>
        <p className="keys">
          <span>
            <kbd>{t("desk.keys.ctrl")}</kbd>
            <kbd>{t("desk.keys.enter")}</kbd> {t("desk.keys.send")}
          </span>
          <span>
            <kbd>{t("desk.keys.escape")}</kbd> {t("desk.keys.leave")}
          </span>
        </p>
      </div>
    </form>
  );
}
