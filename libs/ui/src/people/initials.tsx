const TITLES = /^(prof|dr|dipl|ing)\.?$|\.$/i;

/** "Dr. Nele Quandt" → "NQ", "Катерина Мельник" → "КМ". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word && !TITLES.test(word));
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : ""].map(
    (word) => [...(word ?? "")][0] ?? "",
  );
  return letters.join("").toLocaleUpperCase() || "–";
}

/** Who speaks, as two letters in a circle. Decoration beside the written name. */
export function Initials({ name }: { name: string }) {
  return (
    <span className="ini" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
