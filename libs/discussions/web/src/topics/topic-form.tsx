import { useCommand, useFields } from "#platform/web";
import { Actions, Button, Checkbox, Form, Select, TextField } from "#ui";
import { SaveTopicDocument, type KeptTopicFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  /** Null for one to add. */
  topic: KeptTopicFragment | null;
  headings: readonly KeptTopicFragment[];
  /** With the name that was saved; null where nothing was. */
  onDone: (saved: string | null) => void;
}
interface Values {
  nameDe: string;
  nameEn: string;
  parentId: string;
  retired: boolean;
}

const NAME = { required: true, min: 2, max: 60 };

/** Adds a topic, or renames and retires one. */
export function TopicForm({ topic, headings, onDone }: Props) {
  const t = useText();
  const command = useCommand(SaveTopicDocument, { refetch: ["KeptTopics", "Topics"] });
  const form = useFields<Values>({
    defaults: {
      nameDe: topic?.de ?? "",
      nameEn: topic?.en ?? "",
      parentId: headings[0]?.id ?? "",
      retired: topic?.retired ?? false,
    },
    labels: {
      nameDe: t("topics.nameDe"),
      nameEn: t("topics.nameEn"),
      parentId: t("topics.under"),
      retired: t("topics.retire"),
    },
    rules: { nameDe: NAME, nameEn: NAME },
  });
  const save = async ({ nameDe, nameEn, parentId, retired }: Values) => {
    const place = topic ? { topicId: topic.id, retired } : { parentId: parentId || null, retired: false };
    const outcome = await command.run({ nameDe: nameDe.trim(), nameEn: nameEn.trim(), ...place });
    if (outcome.ok) onDone(nameDe.trim());
    return outcome;
  };
  return (
    <Form
      scope={topic?.id ?? "new-topic"}
      label={topic ? t("topics.editOf", { name: topic.name }) : t("topics.add")}
      onSubmit={form.submit(save)}
      errors={form.errors}
      problem={command.problem}
    >
      <TextField {...form.field("nameDe")} maxLength={NAME.max} />
      <TextField {...form.field("nameEn")} maxLength={NAME.max} />
      {topic ? (
        <Checkbox {...form.field("retired")} />
      ) : (
        <Select
          {...form.field("parentId")}
          options={[
            ...headings.map(({ id: value, name: label }) => ({ value, label })),
            { value: "", label: t("topics.heading") },
          ]}
        />
      )}
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("topics.keepSave")}
        </Button>
        <Button kind="tertiary" onClick={() => onDone(null)}>
          {t("cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
