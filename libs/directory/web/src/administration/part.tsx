import { Section } from "#ui";
import type { ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  /** What it changes, and where people see it. */
  hint: string;
  children: ReactNode;
}

/** A part of the administration, reachable by its address. */
export function Part({ id, title, hint, children }: Props) {
  return (
    <Section id={id} title={title}>
      <p className="measure mt3">{hint}</p>
      <div className="mt4">{children}</div>
    </Section>
  );
}
