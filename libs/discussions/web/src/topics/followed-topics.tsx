import { useAnnounce, useCommand } from "#platform/web";
import { Actions, Button, Checkbox, Form, StatusLine, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { FollowTopicsDocument, TopicsDocument, type TopicHeadingFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  /** What the button says; "save" unless told. */
  submit?: string;
  onSaved?: () => void;
}

/** Whose new threads one wants to hear of: boxes under the list's headings. */
export function FollowedTopics(props: Props) {
  const { data, error, refetch } = useQuery(TopicsDocument);
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />;
  return <TopicBoxes headings={data.topics} {...props} />;
}

function TopicBoxes({ headings, submit, onSaved }: Props & { headings: readonly TopicHeadingFragment[] }) {
  const t = useText();
  const announce = useAnnounce();
  const followed = headings.flatMap(({ children }) => children.filter((topic) => topic.followed));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(followed.map(({ id }) => id)));
  const [saved, setSaved] = useState(false);
  const command = useCommand(FollowTopicsDocument, { refetch: ["Topics", "OpenQuestions"] });
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
    setSaved(false);
  };
  const save = async () => {
    const outcome = await command.run({ topicIds: [...chosen] });
    setSaved(outcome.ok);
    if (!outcome.ok) return;
    announce(t("topics.saved"));
    onSaved?.();
  };
  return (
    <Form
      label={t("topics.mine")}
      scope="topics"
      problem={command.problem}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="measure">{t("topics.lead")}</p>
      {headings.map(({ id, name, children }) =>
        children.length > 0 ? (
          <fieldset key={id}>
            <legend className="group-label">{name}</legend>
            {children.map((topic) => (
              <Checkbox
                key={topic.id}
                name={topic.slug}
                label={topic.name}
                checked={chosen.has(topic.id)}
                onChange={(event) => toggle(topic.id, event.target.checked)}
              />
            ))}
          </fieldset>
        ) : null,
      )}
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {submit ?? t("topics.save")}
        </Button>
      </Actions>
      {saved ? (
        <StatusLine icon="check" tone="good">
          {t("topics.saved")}
        </StatusLine>
      ) : null}
    </Form>
  );
}
