import { useLanguage } from "#platform/web";
import { longDate, RowList, Section, useNow } from "#ui";
import type { NotificationRowFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { NotificationRow } from "./notification-row.tsx";

const DAY = 86_400_000;

/** The notices of one day. */
export function Day({ day, rows }: { day: number; rows: readonly NotificationRowFragment[] }) {
  const t = useText();
  const [language] = useLanguage();
  const now = useNow();
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const ago = Math.round((today - day) / DAY);
  const date = longDate(new Date(day), language);
  const near = ago === 0 ? t("today") : ago === 1 ? t("yesterday") : null;
  return (
    <Section title={near ?? date} end={near ? date : null}>
      <RowList>
        {rows.map((row) => (
          <NotificationRow key={row.id} row={row} />
        ))}
      </RowList>
    </Section>
  );
}
