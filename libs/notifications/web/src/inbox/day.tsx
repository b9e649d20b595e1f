import { useLanguage } from "#platform/web";
import { daysAgo, longDate, RowList, Section, useNow } from "#ui";
import type { NotificationRowFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { NotificationRow } from "./notification-row.tsx";

/** The notices of one day. */
export function Day({ day, rows }: { day: number; rows: readonly NotificationRowFragment[] }) {
  const t = useText();
  const [language] = useLanguage();
  const now = useNow();
  const ago = daysAgo(new Date(day), now);
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
