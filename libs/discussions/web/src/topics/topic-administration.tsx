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
  const toggle = (id: string) => {
    setSaved(null);
    setOpen(open === id ? null : id);
  };
  return (
    <Section id="sachgebiete" title={t("topics.keep")}>
      <p className="measure mt3">{t("topics.keepLead")}</p>
      {data ? null : <Waiting error={error} onRetry={() => void refetch()} />}
      <ul>
        {headings.flatMap((heading) =>
          [heading, ...heading.children].map((topic) => (
            <li key={topic.id} className="administered">
              <TopicRow
                topic={topic}
                heading={topic === heading}
                open={open === topic.id}
                onToggle={() => toggle(topic.id)}
              />
              {open === topic.id ? <TopicForm topic={topic} headings={headings} onDone={done} /> : null}
            </li>
          )),
        )}
      </ul>
      <div className="mt4">
        {open === "new" ? (
          <TopicForm topic={null} headings={headings} onDone={done} />
        ) : (
          <Button icon="plus" onClick={() => toggle("new")}>
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

interface RowProps {
  topic: KeptTopicFragment;
  heading: boolean;
  open: boolean;
  onToggle: () => void;
}

function TopicRow({ topic: { name, retired }, heading, open, onToggle }: RowProps) {
  const t = useText();
  const words = retired ? t("topics.retiredName", { name }) : name;
  return (
    <div className="row">
      <div className={retired ? "muted" : undefined}>
        {heading ? <h3 className="group-label">{words}</h3> : words}
      </div>
      <div className="act tools">
        <button
          type="button"
          aria-expanded={open}
          aria-label={t("topics.editOf", { name })}
          onClick={onToggle}
        >
          {t("topics.edit")}
        </button>
      </div>
    </div>
  );
}
