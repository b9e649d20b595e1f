interface Props {
  /** Names the list. */
  label: string;
  /** Sections of the page, by the id each bears. */
  parts: readonly { id: string; label: string }[];
}

/** Links to the parts of a long page, under its title. */
export function Contents({ label, parts }: Props) {
  return (
    <nav className="contents" aria-label={label}>
      {parts.map((part) => (
        <a key={part.id} href={`#${part.id}`}>
          {part.label}
        </a>
      ))}
    </nav>
  );
}
