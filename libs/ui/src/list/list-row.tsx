import type { ReactNode } from "react";
import { Link } from "react-router";
import { useUiText } from "../text.ts";

interface Props {
  /** Path; the whole row is the target. */
  to: string;
  title: ReactNode;
  /** One small line under the title. */
  meta?: ReactNode;
  /** The first lines of something somebody wrote, under the title. */
  excerpt?: ReactNode;
  /** What stands at the right: the time, a status. */
  end?: ReactNode;
  /** A button in the row, such as "done"; it stays reachable above the row's target. */
  action?: ReactNode;
  /** Unread: dot, weight and the hidden word "Neu". */
  unread?: boolean;
  /** The row whose page is open beside the list. */
  current?: boolean;
  /** Level of the title's heading; 3 under a section head. */
  level?: 2 | 3;
  id?: string;
  onOpen?: () => void;
}

/** One line of a list: title, one meta line, time at the right, hairline below. Stands in a `<RowList>`. */
export function ListRow(props: Props) {
  const { to, title, meta, excerpt, end, action, unread, current, level = 3, id, onOpen } = props;
  const t = useUiText();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li id={id} className={unread ? "row new" : "row"} aria-current={current ? "true" : undefined}>
      <div>
        <Heading className="row-title">
          <Link className="t" to={to} onClick={onOpen}>
            {unread ? <span className="kern-sr-only">{t("new")}: </span> : null}
            {title}
          </Link>
        </Heading>
        {excerpt ? <p className="row-excerpt">{excerpt}</p> : null}
        {meta ? <p className="meta">{meta}</p> : null}
      </div>
      {end ? <div className="end">{end}</div> : null}
      {action ? <div className="act">{action}</div> : null}
    </li>
  );
}

/** A list of rows; `label` where no section head names it. */
export function RowList({ label, children }: { label?: string; children: ReactNode }) {
  return <ul aria-label={label}>{children}</ul>;
}
