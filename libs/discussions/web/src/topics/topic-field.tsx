import { Combobox, TextButton } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useRef, useState } from "react";
import { TopicsDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** So many at most stand at one thread. */
const MOST = 3;

interface Props {
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
  error?: string;
}

/** What a thread is about: typed, picked from the operator's list, at most three. */
export function TopicField({ chosen, onChoose, error }: Props) {
  const t = useText();
  const [text, setText] = useState("");
  const field = useRef<HTMLDivElement>(null);
  const { data } = useQuery(TopicsDocument, { fetchPolicy: "cache-first" });
  const offered = data?.topics.flatMap(({ children, name }) =>
    children.map((topic) => ({ ...topic, heading: name })),
  );
  const known = offered?.filter(({ id }) => chosen.includes(id)) ?? [];
  const wanted = text.trim().toLocaleLowerCase();
  const left = offered?.filter(
    ({ id, name, heading }) =>
      !chosen.includes(id) && `${name} ${heading}`.toLocaleLowerCase().includes(wanted),
  );
  const remove = (id: string) => {
    onChoose(chosen.filter((each) => each !== id));
    requestAnimationFrame(() => field.current?.querySelector<HTMLElement>("input, button")?.focus());
  };
  return (
    <div ref={field}>
      {known.length < MOST ? (
        <Combobox
          name="topicIds"
          label={t("topics.field")}
          hint={t("topics.fieldHint", { most: MOST })}
          placeholder={t("topics.pick")}
          optional
          error={error}
          text={text}
          onText={setText}
          items={left ?? null}
          itemKey={({ id }) => id}
          itemLabel={({ name, heading }) => (
            <>
              {name} <span className="muted">· {heading}</span>
            </>
          )}
          onPick={({ id }) => {
            setText("");
            onChoose([...known.map((topic) => topic.id), id]);
          }}
        />
      ) : (
        <p className="group-label">{t("topics.field")}</p>
      )}
      {known.length > 0 ? (
        <ul className="mt2" aria-label={t("topics.chosen")}>
          {known.map(({ id, name }) => (
            <li key={id} className="picked">
              <span>{name}</span>
              <TextButton onClick={() => remove(id)} aria-label={t("topics.removeOf", { name })}>
                {t("topics.remove")}
              </TextButton>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
