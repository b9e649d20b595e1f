import { useAnnounce, useCommand, useDraft, useFieldMessage, type FieldProblem } from "#platform/web";
import { Actions, AudienceLine, Button, Choices, Form, TextField, useDates, type FieldErrors } from "#ui";
import { useEffect, useRef, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { AskQuestionDocument, type ComposerGroupFragment } from "../operations.generated.ts";
import { MarkdownField } from "../text/markdown-field.tsx";
import { TopicField } from "../topics/topic-field.tsx";
import { useText } from "../text.ts";
import { missingIn, TITLE, type Question } from "./question.ts";

const KINDS = ["QUESTION", "DISCUSSION"] as const;

/** The form that opens a thread; what was typed is kept in this browser until it is published. */
export function Composer({ groups }: { groups: readonly ComposerGroupFragment[] }) {
  const t = useText();
  const dates = useDates();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const only = groups.length === 1 ? groups[0] : undefined;
  const empty: Question = {
    kind: "QUESTION",
    groupId: "",
    title: params.get("titel") ?? "",
    body: "",
    topicIds: [],
  };
  const draft = useDraft(`composer.${only?.slug ?? "any"}`, empty, (kept) =>
    empty.title && !kept.body.trim() ? { ...kept, title: empty.title } : kept,
  );
  const question: Question = { ...empty, ...draft.value, groupId: only?.id ?? draft.value.groupId };
  const change = (part: Partial<Question>) => draft.change({ ...question, ...part });

  const text = useRef<HTMLTextAreaElement>(null);
  const titled = params.has("titel");
  useEffect(() => {
    if (titled) text.current?.focus(); // the title was typed on the page before
  }, [titled]);

  const command = useCommand(AskQuestionDocument);
  const message = useFieldMessage();
  const [errors, setErrors] = useState<FieldErrors>({});
  const labels: Record<string, string> = {
    groupId: t("composer.audienceLegend"),
    title: t("composer.subject"),
    body: t("composer.body"),
    topicIds: t("topics.field"),
  };
  const show = (problems: readonly FieldProblem[]) =>
    setErrors(Object.fromEntries(problems.map((p) => [p.field, message(p, labels[p.field] ?? p.field)])));

  const publish = async () => {
    const problems = missingIn(question);
    show(problems);
    if (problems.length > 0) return;
    const outcome = await command.run({ ...question, topicIds: [...question.topicIds] });
    if (!outcome.ok) return show(outcome.problem.fields ?? []);
    draft.forget();
    announce(t("composer.sent"));
    await navigate(`/themen/${outcome.value.thread.id}`, { replace: true });
  };
  const audience = (group: ComposerGroupFragment) =>
    t(group.kind === "CLOSED" ? "composer.choiceClosed" : "composer.choiceNetwork", {
      count: group.memberCount,
      name: group.name,
    });
  return (
    <Form
      label={t(`composer.title${question.kind}`)}
      errors={errors}
      problem={command.problem}
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
    >
      <Choices
        name="kind"
        label={t("composer.kindLegend")}
        options={KINDS.map((value) => ({ value, label: t(`composer.kind${value}`) }))}
        chosen={question.kind}
        onChange={(event) => change({ kind: KINDS.find((kind) => kind === event.target.value) })}
      />
      {only ? (
        <AudienceLine open={only.kind === "NETWORK"}>{audience(only)}</AudienceLine>
      ) : (
        <Choices
          name="groupId"
          label={labels.groupId ?? ""}
          options={groups.map((group) => ({ value: group.id, label: audience(group) }))}
          chosen={question.groupId}
          onChange={(event) => change({ groupId: event.target.value })}
          error={errors.groupId}
        />
      )}
      <TextField
        name="title"
        label={labels.title ?? ""}
        hint={t("composer.subjectHint")}
        value={question.title}
        onChange={(event) => change({ title: event.target.value })}
        error={errors.title}
        maxLength={TITLE.max}
      />
      <MarkdownField
        ref={text}
        name="body"
        label={labels.body ?? ""}
        hint={t("composer.bodyHint")}
        value={question.body}
        onValue={(body) => change({ body })}
        onSend={() => void publish()}
        error={errors.body}
        rows={10}
      />
      <TopicField
        chosen={question.topicIds}
        onChoose={(topicIds) => change({ topicIds })}
        error={errors.topicIds}
      />
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("composer.send")}
        </Button>
      </Actions>
      {draft.savedAt ? (
        <p className="small muted">{t("composer.draft", { time: dates.clock(draft.savedAt) })}</p>
      ) : null}
    </Form>
  );
}
