import { ListRow, RowList, Section } from "#ui";
import { useText } from "../text.ts";
import type { LegalPath } from "./kinds.ts";
import { useVersionDate } from "./version-date.ts";

interface Props {
  name: LegalPath;
  versions: readonly { version: string; note: string | null }[];
}

/** What the text said before; everybody may look. */
export function FormerVersions({ name, versions }: Props) {
  const t = useText();
  const date = useVersionDate();
  if (versions.length === 0) return null;
  return (
    <Section id="fruehere" title={t("legal.former")}>
      <RowList>
        {versions.map(({ version, note }) => (
          <ListRow
            key={version}
            to={`/rechtliches/${name}/${version}`}
            title={t("legal.formerVersion", { date: date(version) })}
            meta={note}
          />
        ))}
      </RowList>
    </Section>
  );
}
