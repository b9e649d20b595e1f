import { Link } from "react-router";
import type { TopicNameFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** What a thread is about; each leads to all there is about it. */
export function TopicLinks({ topics }: { topics: readonly TopicNameFragment[] }) {
  const t = useText();
  if (topics.length === 0) return null;
  return (
    <ul className="jump" aria-label={t("topics.of")}>
      {topics.map(({ id, slug, name }) => (
        <li key={id}>
          <Link to={`/fragen?sachgebiet=${slug}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
