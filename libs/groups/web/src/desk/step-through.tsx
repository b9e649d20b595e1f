import { Icon } from "#ui";
import { Link } from "react-router";
import { useText } from "../text.ts";

interface Props {
  requests: readonly { id: string }[];
  place: number;
  total: number;
}

/** On a phone each request is a page of its own: back to all, and one by one. */
export function StepThrough({ requests, place, total }: Props) {
  const t = useText();
  const before = requests[place - 1];
  const after = place < 0 ? undefined : requests[place + 1];
  return (
    <nav className="back" aria-label={t("desk.nav")}>
      <Link to="/freischaltung">
        <Icon name="left" />
        {t("desk.back", { count: total })}
      </Link>
      {place < 0 ? null : <span>{t("desk.position", { position: place + 1, total })}</span>}
      <span>
        {before ? (
          <Link to={`/freischaltung/${before.id}`} aria-label={t("desk.previous")}>
            <Icon name="left" />
          </Link>
        ) : null}
        {after ? (
          <Link to={`/freischaltung/${after.id}`} aria-label={t("desk.next")}>
            <Icon name="right" />
          </Link>
        ) : null}
      </span>
    </nav>
  );
}
