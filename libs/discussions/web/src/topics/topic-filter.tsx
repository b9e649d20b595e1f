import { Select } from "#ui";
import { useQuery } from "@apollo/client/react";
import { FollowedTopicsDocument, TopicsDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** In the address in place of a topic: all that one follows. */
export const MINE = "meine";

interface Props {
  /** Slug of a topic, `MINE`, or empty for all. */
  chosen: string;
  onChoose: (slug: string) => void;
}

/** One topic, or those one follows, in a native select. */
export function TopicFilter({ chosen, onChoose }: Props) {
  const t = useText();
  const { data } = useQuery(TopicsDocument, { fetchPolicy: "cache-first" });
  const own = useQuery(FollowedTopicsDocument, { fetchPolicy: "cache-first" }).data?.viewer?.followedTopics;
  const topics = data?.topics.flatMap(({ children }) => children) ?? [];
  const known = [
    { value: "", label: t("topics.all") },
    ...(own?.length || chosen === MINE ? [{ value: MINE, label: t("topics.mine") }] : []),
    ...topics.map(({ slug: value, name: label }) => ({ value, label })),
  ];
  return (
    <Select
      name="topic"
      label={t("topics.filter")}
      hiddenLabel
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
      options={
        known.some(({ value }) => value === chosen) ? known : [...known, { value: chosen, label: chosen }]
      }
    />
  );
}
