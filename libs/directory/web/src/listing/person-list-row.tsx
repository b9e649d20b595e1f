import { ListRow } from "#ui";
import type { PersonRowFragment } from "../operations.generated.ts";

interface Props {
  person: PersonRowFragment;
  hideOrganisation?: boolean;
  level?: 2 | 3;
}

/** A person in a list: name, job, organisation. */
export function PersonListRow({ person, hideOrganisation, level }: Props) {
  const confirmed = person.affiliation?.state === "CONFIRMED" ? person.affiliation.organisation.name : null;
  const meta = [person.jobTitle, hideOrganisation ? null : confirmed].filter(Boolean).join(" · ");
  return <ListRow level={level} to={`/personen/${person.id}`} title={person.name} meta={meta || undefined} />;
}
