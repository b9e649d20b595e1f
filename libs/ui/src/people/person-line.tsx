import type { ReactNode } from "react";
import { Link } from "react-router";
import { Initials } from "./initials.tsx";
import { OrganisationMark, type OrganisationKind } from "./organisation-mark.tsx";

export interface OrganisationLike {
  name: string;
  kind: OrganisationKind;
  verified: boolean;
}

interface Props {
  name: string;
  /** Path of the person's page. */
  to?: string;
  /** What stands small under the name: a job, an organisation. */
  children?: ReactNode;
}

/** Initials, name and one small line: for lists of people. */
export function PersonLine({ name, to, children }: Props) {
  return (
    <span className="person">
      <Initials name={name} />
      <span>
        {to ? <Link to={to}>{name}</Link> : name}
        {children ? <small className="small">{children}</small> : null}
      </span>
    </span>
  );
}

/** The by-line of a text: name, organisation, and whatever stands at its right (the time). */
export function ByLine({
  name,
  to,
  organisation,
  children,
}: Props & { organisation?: OrganisationLike | null }) {
  return (
    <header className="by">
      <b>{to ? <Link to={to}>{name}</Link> : name}</b>
      {organisation ? <OrganisationMark {...organisation} /> : null}
      {children}
    </header>
  );
}
