import { Button, Section, StatusLine, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { KeptTopicsDocument, type KeptTopicFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { TopicForm } from "./topic-form.tsx";

/** For the administration: the curated list of what questions can be about. */
export function TopicAdministration() {
  const t = useText();
  const { data, error, refetch } = useQuery(KeptTopicsDocument);
  /** Id of the topic whose form is open; "new" for one to add. */
  const [open, setOpen] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const headings = data?.topics ?? [];
  const done = (name: string | null) => {
    setOpen(null);
    setSaved(name);
  };
  const edit = (topic: KeptTopicFragment) => () => {
    setSaved(null);
    setOpen(open === topic.id ? null : topic.id);
  };
  const line = (topic: KeptTopicFragment) => (
    <>
      <span className={topic.retired ? "muted" : undefined}>
        {topic.retired ? t("topics.retiredName", { name: topic.name }) : topic.name}
      </span>{" "}
      <span className="tools inline">
        <button
          type="button"
          aria-expanded={open === topic.id}
          aria-label={t("topics.editOf", { name: topic.name })}
          onClick={edit(topic)}
        >
          {t("topics.edit")}
        </button>
      </span>
      {open === topic.id ? <TopicForm topic={topic} headings={headings} onDone={done} /> : null}
    </>
  );
  return (
    <Section id="sachgebiete" title={t("topics.keep")}>
      <p className="measure mt3">{t("topics.keepLead")}</p>
      {data ? null : <Waiting error={error} onRetry={() => void refetch()} />}
      {headings.map((heading) => (
        <div key={heading.id} className="mt4">
          <h3 className="group-label">{line(heading)}</h3>
          <ul>
            {heading.children.map((topic) => (
              <li key={topic.id}>{line(topic)}</li>
            ))}
          </ul>
        </div>
      ))}
      <div className="mt4">
        {open === "new" ? (
          <TopicForm topic={null} headings={headings} onDone={done} />
        ) : (
          <Button icon="plus" onClick={() => setOpen("new")}>
            {t("topics.add")}
          </Button>
        )}
      </div>
      {saved ? (
        <p className="mt3" role="status">
          <StatusLine icon="check" tone="good">
            {t("topics.keepSaved", { name: saved })}
          </StatusLine>
        </p>
      ) : null}
    </Section>
  );
}
