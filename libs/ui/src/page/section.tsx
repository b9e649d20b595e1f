import { useId, type ReactNode } from "react";

interface Props {
  title: ReactNode;
  /** At most one link or a word at the right of the title. */
  end?: ReactNode;
  id?: string;
  children: ReactNode;
}

/** The title of a section on an ink line. */
export function SectionHead({ title, end, id }: Omit<Props, "children">) {
  return (
    <div className="sec-head">
      <h2 id={id}>{title}</h2>
      {end ? <span className="small">{end}</span> : null}
    </div>
  );
}

/** A section of the reading column. */
export function Section({ title, end, id, children }: Props) {
  const label = useId();
  return (
    <section className="sec" id={id} aria-labelledby={label}>
      <SectionHead title={title} end={end} id={label} />
      {children}
    </section>
  );
}

/** A section of the side column: small, its links are whole lines. */
export function SideSection({ title, children }: Pick<Props, "title" | "children">) {
  const label = useId();
  return (
    <section aria-labelledby={label}>
      <h2 id={label}>{title}</h2>
      {children}
    </section>
  );
}

interface EmptyProps {
  children: ReactNode;
  /** What one does next: a link or a button. Null where the next action stands right beside. */
  action: ReactNode;
}

/** One sentence and one next action; no picture. */
export function EmptyState({ children, action }: EmptyProps) {
  return (
    <p className="empty">
      {children}
      {action ? (
        <>
          <br />
          {action}
        </>
      ) : null}
    </p>
  );
}
