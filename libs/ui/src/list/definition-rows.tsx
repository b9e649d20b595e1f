import type { ReactNode } from "react";

export interface DefinitionRow {
  term: ReactNode;
  value: ReactNode;
  /** A `StatusLine`, a link to change it. */
  state?: ReactNode;
}

/** Term, value and state per line. */
export function DefinitionRows({ rows }: { rows: DefinitionRow[] }) {
  return (
    <dl className="rows">
      {rows.map((row, index) => (
        <div key={index}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
          {row.state ? <dd>{row.state}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
