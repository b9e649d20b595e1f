import { problemIn, useAnnounce, useCommand, useFieldMessage, type FieldProblem } from "#platform/web";
import { Actions, Button, Choices, Form, TextArea, TextField, type FieldErrors } from "#ui";
import { useState } from "react";
import {
  CreateGroupDocument,
  EditGroupDocument,
  type AdministeredGroupFragment,
  type GroupKind,
} from "../operations.generated.ts";
import { useText } from "../text.ts";
import { RulesField, type Rule } from "./rules-field.tsx";

/** The server's. */
const BOUNDS = {
  name: { required: true, min: 3, max: 80 },
  purpose: { required: true, min: 10, max: 2000 },
  ruleTitle: { required: true, min: 2, max: 60 },
  ruleText: { required: true, min: 2, max: 500 },
};

interface Props {
  /** Left out for a new one. */
  group?: AdministeredGroupFragment;
  /** What a new one is at first. */
  firstKind?: GroupKind;
  /** Called with the name once it is saved, with nothing when cancelled. */
  onDone: (name?: string) => void;
}

/** Name, kind, purpose and rules of a group. The kind cannot be changed later. */
export function GroupForm({ group, firstKind = "CLOSED", onDone }: Props) {
  const t = useText();
  const announce = useAnnounce();
  const [name, setName] = useState(group?.name ?? "");
  const [kind, setKind] = useState<GroupKind>(firstKind);
  const [purpose, setPurpose] = useState(group?.purpose ?? "");
  const [rules, setRules] = useState<readonly Rule[]>(
    group?.rules.map(({ title, text }) => ({ title, text })) ?? [{ title: "", text: "" }],
  );
  const [errors, setErrors] = useState<FieldErrors>({});
  const message = useFieldMessage();
  const creation = useCommand(CreateGroupDocument, { refetch: ["GroupAdministration", "MyGroups"] });
  const edition = useCommand(EditGroupDocument);
  const command = group ? edition : creation;
  const title = group ? t("administration.editTitle", { name: group.name }) : t("administration.createTitle");

  const labelOf = (field: string) =>
    ({
      name: t("administration.name"),
      purpose: t("administration.purpose"),
      kind: t("administration.kindLegend"),
    })[field] ?? t("administration.rules");
  const show = (problems: readonly FieldProblem[]) =>
    setErrors(Object.fromEntries(problems.map((p) => [p.field, message(p, labelOf(p.field))])));

  const save = async () => {
    const filled = rules.filter((rule) => rule.title.trim() || rule.text.trim());
    setRules(filled);
    const problems = [
      problemIn("name", name, BOUNDS.name),
      problemIn("purpose", purpose, BOUNDS.purpose),
      ...filled.flatMap(({ title: head, text }, index) => [
        problemIn(`rules.${index}.title`, head, BOUNDS.ruleTitle),
        problemIn(`rules.${index}.text`, text, BOUNDS.ruleText),
      ]),
    ].filter((problem) => problem !== null);
    show(problems);
    if (problems.length > 0) return;
    const words = { name: name.trim(), purpose: purpose.trim(), rules: filled };
    const outcome = group
      ? await edition.run({ groupId: group.id, ...words })
      : await creation.run({ kind, ...words });
    if (!outcome.ok) return show(outcome.problem.fields ?? []);
    announce(t("administration.saved"));
    onDone(words.name);
  };
  return (
    <div className="mt4">
      <Form
        label={title}
        scope={group?.slug ?? "neu"}
        errors={errors}
        problem={command.problem}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {group ? null : (
          <Choices
            name="kind"
            label={t("administration.kindLegend")}
            options={[
              { value: "CLOSED", label: t("administration.kindClosed") },
              { value: "NETWORK", label: t("administration.kindNetwork") },
            ]}
            chosen={kind}
            onChange={(event) => setKind(event.target.value === "NETWORK" ? "NETWORK" : "CLOSED")}
            error={errors.kind}
          />
        )}
        <TextField
          name="name"
          label={t("administration.name")}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={errors.name}
        />
        <TextArea
          name="purpose"
          label={t("administration.purpose")}
          hint={t("administration.purposeHint")}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
          error={errors.purpose}
          rows={4}
        />
        <RulesField rules={rules} onRules={setRules} errors={errors} />
        <Actions>
          <Button kind="primary" type="submit" pending={command.pending}>
            {t(group ? "administration.save" : "administration.saveNew")}
          </Button>
          <Button kind="tertiary" onClick={() => onDone()}>
            {t("administration.cancel")}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
