import { useEffect, useRef, type ReactNode } from "react";
import { useUiText } from "../text.ts";

interface Props {
  children: ReactNode;
  /** What belongs beside the column: `SideSection`s. Below it on smaller screens. */
  side?: ReactNode;
}

/** A page inside the frame: the reading column and, where there is one, the side column. One per route. */
export function Page({ children, side }: Props) {
  const t = useUiText();
  return (
    <div className="page">
      <main id="inhalt">{children}</main>
      {side ? (
        <aside className="side" aria-label={t("context")}>
          {side}
        </aside>
      ) : null}
    </div>
  );
}

interface WorkProps {
  head: ReactNode;
  /** The columns: list, evidence, decision. */
  children?: ReactNode;
  /** What stands under them, over the whole width. */
  below: ReactNode;
}

/** A page of three columns for work on a queue. */
export function WorkPage({ head, children, below }: WorkProps) {
  return (
    <main id="inhalt" className="page work-page">
      {head}
      {children ? <div className="work-columns">{children}</div> : null}
      <div className="desk-wide">{below}</div>
    </main>
  );
}

interface HeadProps {
  title: string;
  /** What stands small above the title: the way here. */
  crumb?: ReactNode;
  /** An `AudienceLine`: in the crumb's line where `compact`, else under the title. */
  audience?: ReactNode;
  compact?: boolean;
  /** Lines under the title. */
  children?: ReactNode;
  /** Leaves the focus alone: the page puts it elsewhere. */
  quiet?: boolean;
}

let firstPage = true;

/** Puts the focus on the title of every page but the first: what a browser does when it loads a page. */
export function useTitleFocus(quiet?: boolean) {
  const title = useRef<HTMLHeadingElement>(null);
  const quietAtFirst = useRef(quiet);
  useEffect(() => {
    if (!firstPage && !quietAtFirst.current) title.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return title;
}

/** Crumb, title, audience. The title takes the focus after a change of page. */
export function PageHead({ title, crumb, audience, compact, children, quiet }: HeadProps) {
  const heading = useTitleFocus(quiet);
  return (
    <div className={compact ? "page-head tight" : "page-head"}>
      {crumb || (compact && audience) ? (
        <div className="crumb">
          {crumb}
          {compact ? audience : null}
        </div>
      ) : null}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {compact ? null : audience}
      {children}
    </div>
  );
}
